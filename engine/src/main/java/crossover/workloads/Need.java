package crossover.workloads;

/// Memory that work takes on a number of accelerators.
///
/// @param shared bytes that they divide among them
/// @param each bytes that every one of them takes, however many there are
public record Need(double shared, double each) {
    /// A machine that fits by a hair in exact numbers must not miss it by rounding.
    private static final double ROUNDING = 1e-12;

    /// On each of so many.
    public double on(double accelerators) {
        return each + shared / accelerators;
    }

    /// The least number of accelerators with so many usable bytes; infinite if no number does.
    public double accelerators(double usable) {
        if (each > usable || each == usable && shared > 0) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(1, Math.ceil(shared / (usable - each) * (1 - ROUNDING)));
    }
}
