package crossover.numbers;

/// A finite number as decimal digits: `0.DIGITS × 10^point`, without a zero at either end of the
/// digits. Zero has none.
record Decimal(boolean negative, String digits, int point) {
    private static final Decimal ZERO = new Decimal(false, "", 0);

    /// The shortest decimal from which the same number is read.
    static Decimal of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("only a finite number can be printed");
        }
        return value == 0 ? ZERO : Shortest.of(value);
    }

    /// A decimal from digits that may have zeros at their ends.
    static Decimal of(boolean negative, String digits, int point) {
        var from = 0;
        var to = digits.length();
        while (from < to && digits.charAt(from) == '0') {
            from++;
        }
        while (to > from && digits.charAt(to - 1) == '0') {
            to--;
        }
        return from == to ? ZERO : new Decimal(negative, digits.substring(from, to), point - from);
    }

    /// Rounded to so many decimals, halves away from zero; a negative count rounds tens, hundreds…
    Decimal rounded(int decimals) {
        var kept = point + decimals;
        if (kept >= digits.length()) {
            return this;
        }
        if (kept < 0) {
            return ZERO;
        }
        var start = digits.substring(0, kept);
        return digits.charAt(kept) < '5'
                ? of(negative, start, point)
                : of(negative, increased(start), point + 1);
    }

    /// Digits and one more in their last place, with a digit for the carry in front.
    static String increased(String digits) {
        var sum = ("0" + digits).toCharArray();
        var place = sum.length - 1;
        while (sum[place] == '9') {
            sum[place--] = '0';
        }
        sum[place]++;
        return new String(sum);
    }

    /// Less than, equal to or greater than zero as this is of the other; neither is negative.
    int compare(Decimal other) {
        return point == other.point
                ? digits.compareTo(other.digits)
                : Integer.compare(point, other.point);
    }

    /// In full, with at least so many decimals.
    String print(int decimals, boolean grouped) {
        var text = new StringBuilder(negative ? "-" : "");
        if (point <= 0) {
            text.append('0');
        }
        for (var place = 0; place < point; place++) {
            text.append(place < digits.length() ? digits.charAt(place) : '0');
            var left = point - place - 1;
            if (grouped && left > 0 && left % 3 == 0) {
                text.append(',');
            }
        }
        var printed = Math.max(decimals, digits.length() - point);
        for (var place = 0; place < printed; place++) {
            if (place == 0) {
                text.append('.');
            }
            var digit = point + place;
            text.append(digit >= 0 && digit < digits.length() ? digits.charAt(digit) : '0');
        }
        return text.toString();
    }
}
