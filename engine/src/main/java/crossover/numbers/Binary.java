package crossover.numbers;

/// The parts of a binary floating-point number, and its exact decimal digits.
///
/// Whole numbers of any length are kept as seven digits in each `int`, so that times 125 fits:
/// far smaller in a script than `BigDecimal`.
final class Binary {
    private static final int BASE = 10_000_000;

    private Binary() {}

    /// The number is `mantissa × 2^exponent`; the sign bit must not be set.
    static long mantissa(long bits) {
        var fraction = bits & (1L << 52) - 1;
        return bits >>> 52 == 0 ? fraction : fraction | 1L << 52;
    }

    static int exponent(long bits) {
        return (int) Math.max(bits >>> 52, 1) - 1075;
    }

    /// The point half-way between a number and the next greater one.
    static Decimal above(long bits) {
        var scale = exponent(bits) - 1;
        var digits = digits(2 * mantissa(bits) + 1, scale);
        return Decimal.of(false, digits, digits.length() + Math.min(scale, 0));
    }

    /// The digits of `factor × 2^scale`, or of `factor × 10^-scale × 2^scale` if the scale is
    /// negative: then the last `-scale` digits are decimals.
    static String digits(long factor, int scale) {
        var parts = new int[120];
        var used = 0;
        for (var rest = factor; rest > 0; rest /= BASE) {
            parts[used++] = (int) (rest % BASE);
        }
        var by = scale < 0 ? 5 : 2;
        for (var left = Math.abs(scale); left > 0; left -= 3) {
            used = multiply(parts, used, left > 2 ? by * by * by : left > 1 ? by * by : by);
        }
        return print(parts, used);
    }

    private static int multiply(int[] parts, int used, int by) {
        var carry = 0;
        for (var i = 0; i < used; i++) {
            var product = parts[i] * by + carry;
            parts[i] = product % BASE;
            carry = product / BASE;
        }
        if (carry > 0) {
            parts[used++] = carry;
        }
        return used;
    }

    private static String print(int[] parts, int used) {
        var digits = new StringBuilder();
        for (var i = used - 1; i >= 0; i--) {
            var part = Integer.toString(parts[i]);
            digits.append("0".repeat(i == used - 1 ? 0 : 7 - part.length())).append(part);
        }
        return digits.toString();
    }
}
