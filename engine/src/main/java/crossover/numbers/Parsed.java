package crossover.numbers;

/// What became of a text that should be a number.
public sealed interface Parsed {
    /// A finite number; never the negative zero.
    record Value(double value) implements Parsed {}

    /// Not a number: what was found, and what to do.
    record Refused(String message, String hint) implements Parsed {}
}
