package crossover.calculators;

/// The value that the library knows for an input, used where none is given.
///
/// @param low to `high`: the range in which it usually lies; both are the value if it is not known
/// @param source who says so
/// @param seen when, as the library dates it
public record Default(
        String input, double value, double low, double high, String source, String seen) {
    public Default {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "a default lies between its low and high, not as that of `" + input + "`");
        }
    }

    /// A value whose range nobody states.
    public static Default of(String input, double value, String source, String seen) {
        return new Default(input, value, value, value, source, seen);
    }

    boolean hasRange() {
        return low < high;
    }
}
