package crossover.costs;

/// What a yearly rate makes of an amount, month by month: `(1 + rate)^(month / 12)`.
///
/// The months of the horizon are reckoned once by multiplying; a power for each would take most of
/// the time of a run.
final class Growth {
    private final double monthly;
    private final double[] factors;

    Growth(double rate, int months) {
        monthly = monthly(rate);
        factors = new double[rate == 0 ? 0 : months + 1];
        for (var month = 0; month < factors.length; month++) {
            factors[month] = month == 0 ? 1 : factors[month - 1] * monthly;
        }
    }

    /// The factor at the end of a month; 1 at the start.
    double at(int month) {
        if (month < factors.length) {
            return factors[month];
        }
        return monthly == 1 ? 1 : Powers.of(monthly, month);
    }

    /// The factor of one month.
    static double monthly(double rate) {
        return rate == 0 ? 1 : Powers.twelfthRoot(1 + rate);
    }
}
