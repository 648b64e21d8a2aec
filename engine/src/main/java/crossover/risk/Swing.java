package crossover.risk;

/// How far one input alone moves the answer.
///
/// @param atLow owning less cloud with the input at its low
/// @param atHigh likewise
/// @param flip the value nearest to the base at which owning and cloud cost the same; not a number
///     if there is none within four times the range
public record Swing(Range range, double atLow, double atHigh, double flip) {
    /// Whether the decision is another at one end of the range.
    public boolean flips() {
        return Math.signum(atLow) != Math.signum(atHigh);
    }

    double size() {
        return Math.abs(atHigh - atLow);
    }
}
