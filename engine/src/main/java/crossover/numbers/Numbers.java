package crossover.numbers;

/// Reads numbers that people typed, and prints numbers for people and programs.
///
/// The JVM and the browser give the same characters, whatever the language of the machine: a point
/// before the decimals, commas between thousands. A number is rounded as it would be on paper,
/// from its shortest decimal form and halves away from zero: `1.005` to two decimals is `1.01`.
/// What is not finite cannot be printed: [IllegalArgumentException].
///
/// | call | prints |
/// |---|---|
/// | `plain(833806.5)` | `833806.5` |
/// | `fixed(833806.5, 2)` | `833806.50` |
/// | `grouped(833806.5, 2)` | `833,806.50` |
/// | `rounded(833806.5, 2)` | `833,806.5` |
/// | `significant(833806.5, 3)` | `834,000` |
/// | `money(833806.5, "USD")` | `833,807 USD` |
public final class Numbers {
    private static final double CENTS_UP_TO = 10_000;

    private Numbers() {}

    /// The number that was typed: digits, perhaps with a sign, a point and an exponent of ten.
    public static Parsed parse(String text) {
        return NumberReader.read(text);
    }

    /// The shortest digits that read as the same number; no exponent, no commas.
    public static String plain(double value) {
        var quick = Quick.plain(value);
        return quick == null ? Decimal.of(value).print(0, false) : quick;
    }

    /// So many decimals, no commas.
    public static String fixed(double value, int decimals) {
        return rounded(value, decimals, decimals, false);
    }

    /// So many decimals, commas between thousands.
    public static String grouped(double value, int decimals) {
        return rounded(value, decimals, decimals, true);
    }

    /// At most so many decimals, none that are zeros at the end, commas between thousands.
    public static String rounded(double value, int decimals) {
        return rounded(value, decimals, 0, true);
    }

    /// At most so many digits that are not leading zeros, commas between thousands.
    public static String significant(double value, int digits) {
        return rounded(value, digits - Quick.magnitude(value), 0, true);
    }

    /// An amount as price lists print it: with two decimals, from 10,000 on without, and below 1
    /// with up to four digits that count (`0.00023 USD`).
    public static String money(double amount, String currency) {
        var size = Math.abs(amount);
        var least = size >= CENTS_UP_TO ? 0 : 2;
        var most = size < 1 ? Math.max(2, 4 - Quick.magnitude(amount)) : least;
        return rounded(amount, most, least, true) + " " + currency;
    }

    private static String rounded(double value, int decimals, int least, boolean grouped) {
        var quick = Quick.rounded(value, decimals, least, grouped);
        return quick == null ? Decimal.of(value).rounded(decimals).print(least, grouped) : quick;
    }
}
