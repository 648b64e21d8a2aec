package crossover.numbers;

/// Finds the shortest decimal between the two points half-way to the neighbours of a number.
///
/// Printed so, a number is what was typed: `98.32`, not `98.31999999999999317878…`.
final class Shortest {
    private Shortest() {}

    /// The value is not zero.
    static Decimal of(double value) {
        var bits = Double.doubleToLongBits(Math.abs(value));
        var mantissa = Binary.mantissa(bits);
        var even = (mantissa & 1) == 0;
        // Below a power of two the neighbour is half as far away.
        var near = mantissa == 1L << 52 && bits >>> 52 > 1 ? 1 : 2;
        var scale = Binary.exponent(bits) - 2;
        var exact = Binary.digits(4 * mantissa, scale);
        var low = padded(Binary.digits(4 * mantissa - near, scale), exact.length() + 1);
        var high = padded(Binary.digits(4 * mantissa + 2, scale), exact.length() + 1);
        var digits = shortest(padded(exact, exact.length() + 1), low, high, even);
        return Decimal.of(value < 0, digits, exact.length() + 1 + Math.min(scale, 0));
    }

    private static String padded(String digits, int length) {
        return "0".repeat(length - digits.length()) + digits;
    }

    /// All three have one length; so has what comes back, with zeros at its end.
    private static String shortest(String exact, String low, String high, boolean even) {
        for (var length = 1; length < exact.length(); length++) {
            var start = exact.substring(0, length);
            var zeros = "0".repeat(exact.length() - length);
            var below = start + zeros;
            var above = Decimal.increased(start).substring(1) + zeros;
            var belowFits = between(below, low, high, even);
            var aboveFits = between(above, low, high, even);
            if (belowFits && aboveFits) {
                return nearer(exact, length) ? below : above;
            }
            if (belowFits || aboveFits) {
                return belowFits ? below : above;
            }
        }
        return exact;
    }

    /// The ends belong to the number if its mantissa is even: reading rounds a half to even.
    private static boolean between(String digits, String low, String high, boolean even) {
        var fromLow = digits.compareTo(low);
        var fromHigh = digits.compareTo(high);
        return even ? fromLow >= 0 && fromHigh <= 0 : fromLow > 0 && fromHigh < 0;
    }

    /// Whether the cut digits are nearer than the next ones; exactly between, the even ones are.
    private static boolean nearer(String exact, int length) {
        var rest = exact.substring(length);
        var half = rest.compareTo("5" + "0".repeat(rest.length() - 1));
        return half == 0 ? (exact.charAt(length - 1) - '0') % 2 == 0 : half < 0;
    }
}
