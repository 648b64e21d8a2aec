package crossover.costs;

/// The utilization at which owning and the cloud cost the same over the horizon, undiscounted:
/// `U* = F / (N hours price - V)` where costs are straight lines in the utilization, and found step
/// by step where bands, growth or a commitment bend them.
final class UseNeeded {
    private static final int STEPS = 100;
    private static final double EXACT = 1e-14;

    private final Scenario scenario;

    UseNeeded(Scenario scenario) {
        this.scenario = scenario;
    }

    /// Above 1 where not even full use is enough; negative where no use is.
    double find() {
        var atNone = difference(0);
        var atFull = difference(1);
        if (atNone <= 0) {
            return atFull <= 0 ? 0 : -1;
        }
        if (atFull > 0) {
            var slope = atNone - atFull;
            return slope > 0 ? atNone / slope : -1;
        }
        return between(atNone, atFull);
    }

    /// By false position, where an end that stays counts half the next time (the Illinois rule):
    /// exact at once on a line, quick on curves.
    private double between(double atNone, double atFull) {
        var low = 0.0;
        var high = 1.0;
        var atLow = atNone;
        var atHigh = atFull;
        var found = 1.0;
        for (var step = 0; step < STEPS && high - low > EXACT; step++) {
            found = (low * atHigh - high * atLow) / (atHigh - atLow);
            var at = difference(found);
            if (Math.abs(at) <= EXACT * atNone) {
                return found;
            }
            if (at > 0) {
                atHigh = low > 0 ? atHigh / 2 : atHigh;
                low = found;
                atLow = at;
            } else {
                atLow = high < 1 ? atLow / 2 : atLow;
                high = found;
                atHigh = at;
            }
        }
        return found;
    }

    private double difference(double utilization) {
        var with = scenario.with(scenario.work().used(utilization));
        var comparison = new Comparison(with);
        return comparison.ownTotal() - comparison.cloudTotal();
    }
}
