package crossover.charts;

/// How far a result moves with one input, all others as they are.
///
/// @param low the low value of the input, printed
/// @param atLow the result there
/// @param flip the value of the input at which the result changes its sign, printed; empty if
///     there is none
public record Swing(
        String label, String low, double atLow, String high, double atHigh, String flip) {
    /// By how much the result differs between the two.
    public double size() {
        return Math.abs(atHigh - atLow);
    }
}
