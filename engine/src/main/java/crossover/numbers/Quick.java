package crossover.numbers;

import org.jspecify.annotations.Nullable;

/// Finds the digits of everyday numbers by a few multiplications; it answers nothing where those
/// might not be exact, and then [Shortest] finds them by far slower arithmetic.
final class Quick {
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20
    };

    /// Whole numbers below it are exact, and no two decimals of so many digits read as one number.
    private static final double FIFTEEN_DIGITS = 1e15;

    private static final double HALF = 100_000_000;

    private Quick() {}

    /// The shortest decimal: the one with the fewest decimals that reads as the number. Powers of
    /// ten up to the 22nd are exact, so that the division rounds as reading does.
    static @Nullable Decimal of(double value) {
        var size = Math.abs(value);
        for (var decimals = 0; decimals < POWERS.length; decimals++) {
            var whole = Math.rint(size * POWERS[decimals]);
            if (whole >= FIFTEEN_DIGITS) {
                return null;
            }
            if (whole / POWERS[decimals] == size) {
                return decimal(value < 0, whole, decimals);
            }
        }
        return null;
    }

    /// The decimal rounded to so many places, tens and hundreds if they are negative, unless it
    /// lies so near to a half that an error could decide: half a unit in the last place of the
    /// number itself, and as much of one multiplication or division.
    static @Nullable Decimal rounded(double value, int decimals) {
        if (Math.abs(decimals) >= POWERS.length) {
            return null;
        }
        var size = Math.abs(value);
        var scaled = decimals < 0 ? size / POWERS[-decimals] : size * POWERS[decimals];
        var whole = Math.floor(scaled);
        var part = scaled - whole;
        if (scaled >= FIFTEEN_DIGITS || Math.abs(part - 0.5) <= scaled / FIFTEEN_DIGITS) {
            return null;
        }
        return decimal(value < 0, part < 0.5 ? whole : whole + 1, decimals);
    }

    /// In two halves, each of which an `int` holds.
    private static Decimal decimal(boolean negative, double whole, int decimals) {
        var high = Math.floor(whole / HALF);
        var low = Integer.toString((int) (whole - high * HALF));
        var digits = high > 0 ? (int) high + "0".repeat(8 - low.length()) + low : low;
        return Decimal.of(negative, digits, digits.length() - decimals);
    }
}
