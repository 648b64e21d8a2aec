package crossover.risk;

/// The normal distribution.
final class Normal {
    private static final double[] TERMS = {
        0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429
    };

    private Normal() {}

    /// The share of values below so many standard deviations (Abramowitz and Stegun 26.2.17, wrong
    /// by less than 1e-7).
    static double below(double deviations) {
        var size = Math.abs(deviations);
        var t = 1 / (1 + 0.2316419 * size);
        var sum = 0.0;
        for (var term = TERMS.length - 1; term >= 0; term--) {
            sum = (sum + TERMS[term]) * t;
        }
        var beyond = sum * Math.exp(-size * size / 2) / Math.sqrt(2 * Math.PI);
        return deviations < 0 ? beyond : 1 - beyond;
    }

    /// The deviations that a share of values stays below, found by halving.
    static double quantile(double share) {
        var low = -8.0;
        var high = 8.0;
        for (var halving = 0; halving < 60; halving++) {
            var middle = (low + high) / 2;
            if (below(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
