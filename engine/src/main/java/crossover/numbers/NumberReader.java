package crossover.numbers;

/// Reads one number, strictly: `-12.5`, `.5`, `1e6`; spaces around it are forgiven.
final class NumberReader {
    private static final int LONGEST = 40;
    private static final int EXACT_DIGITS = 15;
    private static final int LARGEST_POINT = 309;
    private static final int SMALLEST_POINT = -330;
    private static final int BEYOND = 10_000;
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22
    };

    private final String text;
    private int at;
    private boolean broken;

    private NumberReader(String text) {
        this.text = text;
    }

    static Parsed read(String typed) {
        var text = typed.trim();
        if (text.isEmpty()) {
            return new Parsed.Refused("no number is given", "write digits, like `1234.5`");
        }
        if (text.length() > LONGEST) {
            return new Parsed.Refused(
                    "`" + text.substring(0, LONGEST) + "…` is too long for a number",
                    "write at most " + LONGEST + " characters");
        }
        return new NumberReader(text).read();
    }

    private Parsed read() {
        var negative = skip('-');
        if (!negative) {
            skip('+');
        }
        var whole = digits();
        var decimals = skip('.') ? required(digits()) : "";
        var exponent = skip('e') || skip('E') ? exponent() : 0;
        if (broken || whole.length() + decimals.length() == 0 || at < text.length()) {
            return new Parsed.Refused(
                    "`" + text + "` is not a number",
                    "write digits with a point before the decimals and nothing else,"
                            + " like `1234.5`");
        }
        return value(Decimal.of(negative, whole + decimals, whole.length() + exponent));
    }

    private int exponent() {
        var negative = skip('-');
        if (!negative) {
            skip('+');
        }
        var size = 0;
        for (var digit : required(digits()).toCharArray()) {
            size = Math.min(10 * size + digit - '0', BEYOND);
        }
        return negative ? -size : size;
    }

    private boolean skip(char sign) {
        var here = at < text.length() && text.charAt(at) == sign;
        at += here ? 1 : 0;
        return here;
    }

    private String digits() {
        var from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return text.substring(from, at);
    }

    private String required(String digits) {
        broken |= digits.isEmpty();
        return digits;
    }

    private Parsed value(Decimal decimal) {
        var size = decimal.digits().isEmpty() ? 0 : nearest(decimal);
        if (size > Double.MAX_VALUE) {
            return new Parsed.Refused("`" + text + "` is too large", "write a smaller number");
        }
        if (size == 0 && !decimal.digits().isEmpty()) {
            return new Parsed.Refused("`" + text + "` is too near to zero", "write 0");
        }
        return new Parsed.Value(decimal.negative() ? -size : size);
    }

    /// The nearest number there is to the size of a decimal that is not zero.
    private static double nearest(Decimal decimal) {
        var length = decimal.digits().length();
        var exponent = decimal.point() - length;
        if (length <= EXACT_DIGITS && Math.abs(exponent) < POWERS.length) {
            // Both are exact, so that one multiplication or division rounds once.
            var digits = whole(decimal.digits());
            return exponent < 0 ? digits / POWERS[-exponent] : digits * POWERS[exponent];
        }
        return decimal.point() > LARGEST_POINT || decimal.point() < SMALLEST_POINT
                ? (decimal.point() > 0 ? Double.POSITIVE_INFINITY : 0)
                : refined(decimal, estimate(decimal));
    }

    private static double whole(String digits) {
        var sum = 0.0;
        for (var digit : digits.toCharArray()) {
            sum = 10 * sum + (digit - '0');
        }
        return sum;
    }

    /// Right but for the last few bits.
    private static double estimate(Decimal decimal) {
        var start =
                decimal.digits().substring(0, Math.min(EXACT_DIGITS, decimal.digits().length()));
        var value = whole(start);
        var left = decimal.point() - start.length();
        while (left != 0) {
            var step = Math.min(Math.abs(left), POWERS.length - 1);
            value = left < 0 ? value / POWERS[step] : value * POWERS[step];
            left += left < 0 ? step : -step;
        }
        return Math.min(value, Double.MAX_VALUE);
    }

    /// Steps from number to number until the decimal lies between the points half-way to both
    /// neighbours; exactly half-way the even one is meant.
    private static double refined(Decimal decimal, double estimate) {
        var size = new Decimal(false, decimal.digits(), decimal.point());
        var bits = Double.doubleToLongBits(estimate);
        while (goesUp(size.compare(Binary.above(bits)), bits)) {
            bits++;
        }
        while (bits > 0 && !goesUp(size.compare(Binary.above(bits - 1)), bits - 1)) {
            bits--;
        }
        return Double.longBitsToDouble(bits);
    }

    private static boolean goesUp(int fromMiddle, long bits) {
        return fromMiddle > 0 || fromMiddle == 0 && (bits & 1) == 1;
    }
}
