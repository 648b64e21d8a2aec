package crossover.calculators;

/// The value that the library knows for an input, used where none is given.
///
/// @param low to `high`: the range in which it usually lies; both are the value if it is not known
/// @param source who says so
/// @param seen when, as the library dates it
/// @param text what is given where a number does not say it: bands, the word of a choice
/// @param when the word of a choice with which alone it holds, such as the currency of an exchange
///     rate; else empty
public record Default(
        String input,
        double value,
        double low,
        double high,
        String source,
        String seen,
        String text,
        String when) {
    public Default {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "a default lies between its low and high, not as that of `" + input + "`");
        }
    }

    /// A number.
    public Default(
            String input, double value, double low, double high, String source, String seen) {
        this(input, value, low, high, source, seen, "", "");
    }

    /// A value whose range nobody states.
    public static Default of(String input, double value, String source, String seen) {
        return new Default(input, value, value, value, source, seen);
    }

    /// Whether it decides because nobody says how far off it may be. What is no number is a choice
    /// of how to ask.
    boolean decidesUnasked() {
        return text.isEmpty() && !hasRange();
    }

    public boolean hasRange() {
        return low < high;
    }
}
