package crossover.numbers;

import org.jspecify.annotations.Nullable;

/// Prints everyday numbers by a few multiplications; it answers nothing where those might not be
/// exact, and then [Decimal] prints them by far slower arithmetic.
final class Quick {
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20
    };

    /// Whole numbers below it are exact, and no two decimals of so many digits read as one number.
    private static final double FIFTEEN_DIGITS = 1e15;

    /// Two halves of fifteen digits, each of which an `int` holds.
    private static final double HALF = 100_000_000;

    /// A sign, a digit before the point, the point, the decimals, commas.
    private static final int LONGEST = POWERS.length + 16;

    private Quick() {}

    /// The shortest decimal: the one with the fewest decimals that reads as the number. Powers of
    /// ten up to the 22nd are exact, so that the division rounds as reading does.
    static @Nullable String plain(double value) {
        var size = Math.abs(value);
        for (var decimals = 0; decimals < POWERS.length; decimals++) {
            var whole = Math.rint(size * POWERS[decimals]);
            if (whole >= FIFTEEN_DIGITS) {
                return null;
            }
            if (whole / POWERS[decimals] == size) {
                return print(value < 0, whole, decimals, 0, false);
            }
        }
        return null;
    }

    /// Rounded to so many decimals, tens and hundreds if they are negative, unless the number lies
    /// so near to a half that an error could decide: half a unit in the last place of the number
    /// itself, and as much of one multiplication or division.
    ///
    /// @param least how many decimals are printed even if they are zeros at the end
    static @Nullable String rounded(double value, int decimals, int least, boolean grouped) {
        if (Math.abs(decimals) >= POWERS.length) {
            return null;
        }
        var power = POWERS[Math.abs(decimals)];
        var scaled = decimals < 0 ? Math.abs(value) / power : Math.abs(value) * power;
        var below = Math.floor(scaled);
        var part = scaled - below;
        var whole = part < 0.5 ? below : below + 1;
        var size = decimals < 0 ? whole * power : whole;
        // Asked so that what is not a number fails as well.
        var isExact = size < FIFTEEN_DIGITS && Math.abs(part - 0.5) > scaled / FIFTEEN_DIGITS;
        return isExact ? print(value < 0, size, Math.max(0, decimals), least, grouped) : null;
    }

    /// How many digits stand before the point; zero or negative for `0.12`, `0.012` …
    static int magnitude(double value) {
        var size = Math.abs(value);
        if (size >= FIFTEEN_DIGITS || size < 1 / FIFTEEN_DIGITS || Double.isNaN(size)) {
            return Decimal.of(value).point();
        }
        var magnitude = 0;
        while (size >= POWERS[magnitude]) {
            magnitude++;
        }
        while (magnitude <= 0 && size < 1 / POWERS[1 - magnitude]) {
            magnitude--;
        }
        return magnitude;
    }

    /// @param whole the number times `10^decimals`
    private static String print(
            boolean negative, double whole, int decimals, int least, boolean grouped) {
        var sign = negative && whole > 0;
        var high = Math.floor(whole / HALF);
        var text = new char[LONGEST];
        var at = LONGEST;
        var rest = (int) (whole - high * HALF);
        for (var place = 0; place <= decimals || rest > 0 || high > 0; place++) {
            if (place == 8) {
                rest = (int) high;
                high = 0;
            }
            if (place == decimals && at < LONGEST) {
                text[--at] = '.';
            } else if (grouped && place > decimals && (place - decimals) % 3 == 0) {
                text[--at] = ',';
            }
            var digit = rest % 10;
            if (place >= decimals || digit > 0 || at < LONGEST || decimals - place <= least) {
                text[--at] = (char) ('0' + digit);
            }
            rest /= 10;
        }
        if (sign) {
            text[--at] = '-';
        }
        return new String(text, at, LONGEST - at);
    }
}
