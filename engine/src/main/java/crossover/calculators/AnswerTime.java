package crossover.calculators;

/// How long an answer takes, in milliseconds, part by part.
record AnswerTime(Values values, double km) {
    private static final double MS = 1000;

    static AnswerTime of(Values values) {
        return new AnswerTime(values, values.of(LatencyInputs.KM));
    }

    double oneWay() {
        return km * msPerKm();
    }

    private double msPerKm() {
        return values.of(LatencyInputs.DETOUR) / values.of(LatencyInputs.SPEED) * MS;
    }

    private double hops() {
        return values.of(LatencyInputs.HOPS) * values.of(LatencyInputs.HOP_MS);
    }

    double roundTrip() {
        return 2 * (oneWay() + hops());
    }

    double network() {
        return values.of(LatencyInputs.TRIPS) * roundTrip();
    }

    double before() {
        return values.of(LatencyInputs.QUEUE)
                + values.of(LatencyInputs.FETCH)
                + values.of(LatencyInputs.COMPUTE);
    }

    /// Bytes that are read for a token.
    double bytes() {
        var bits =
                switch ((int) values.of(LatencyInputs.PRECISION)) {
                    case 1 -> 8;
                    case 2 -> 4;
                    case 3 -> 32;
                    default -> 16;
                };
        return values.of(LatencyInputs.ACTIVE) * 1e9 * bits / 8
                + values.of(LatencyInputs.CACHE) * 1e9;
    }

    private double bandwidth() {
        return values.of(LatencyInputs.COUNT) * values.of(LatencyInputs.BANDWIDTH) * 1e9;
    }

    /// Tokens a second that memory allows; zero if that is not known.
    double ceiling() {
        return bytes() > 0 ? bandwidth() * values.of(LatencyInputs.BANDWIDTH_SHARE) / bytes() : 0;
    }

    double tokensPerS() {
        return values.of(LatencyInputs.MEASURED) > 0
                ? values.of(LatencyInputs.MEASURED)
                : ceiling();
    }

    /// Bytes a second that the measured rate reads.
    double used() {
        return values.of(LatencyInputs.MEASURED) * bytes();
    }

    double usedShare() {
        return bandwidth() > 0 ? used() / bandwidth() : 0;
    }

    double perToken() {
        return tokensPerS() > 0 ? MS / tokensPerS() : 0;
    }

    double reading() {
        var rate =
                values.of(LatencyInputs.COUNT)
                        * values.of(LatencyInputs.PEAK)
                        * 1e12
                        * values.of(LatencyInputs.MFU);
        var operations = 2 * values.of(LatencyInputs.ACTIVE) * 1e9;
        return rate > 0 ? values.of(LatencyInputs.READ) * operations / rate * MS : 0;
    }

    private double writing(double tokens) {
        return Math.min(tokens, values.of(LatencyInputs.WRITTEN)) * perToken();
    }

    double first() {
        return network() + before() + reading() + writing(1);
    }

    double answer() {
        return network() + before() + reading() + writing(Double.POSITIVE_INFINITY);
    }

    /// That the budget counts.
    double counted() {
        return values.chosen(LatencyInputs.UNTIL, "first") ? first() : answer();
    }

    double left() {
        return values.of(LatencyInputs.MS) - counted();
    }

    /// Kilometers at which the budget is just met; negative if it is not met anywhere.
    double farthest() {
        var perKm = 2 * values.of(LatencyInputs.TRIPS) * msPerKm();
        return km + left() / perKm;
    }
}
