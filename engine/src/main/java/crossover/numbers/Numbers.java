package crossover.numbers;

/// How numbers are printed.
public final class Numbers {
    private Numbers() {}

    /// The shortest text that reads as the same number.
    public static String plain(double value) {
        return Double.toString(value);
    }
}
