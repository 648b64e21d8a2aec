package crossover.costs;

/// A demand that lies evenly between `(1 - spread)` and `(1 + spread)` times its mean.
final class Spread {
    private Spread() {}

    /// How much of the demand is above a level, on the mean of all hours: `E[(D - level)+]`.
    static double above(double mean, double spread, double level) {
        var low = mean * (1 - spread);
        var high = mean * (1 + spread);
        if (level <= low) {
            return mean - level;
        }
        return level >= high ? 0 : (high - level) * (high - level) / (2 * (high - low));
    }

    /// The level that is exceeded with a probability.
    static double exceeded(double mean, double spread, double probability) {
        return mean * (1 + spread) - probability * 2 * mean * spread;
    }
}
