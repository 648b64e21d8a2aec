package crossover.query;

/// Texts without regard to capitals, of the letters a to z only: a text's own `toLowerCase` follows
/// the language of the machine, and tables of all letters would double the size of a script.
public final class Letters {
    private Letters() {}

    public static String lower(String text) {
        var letters = text.toCharArray();
        for (var i = 0; i < letters.length; i++) {
            var letter = letters[i];
            letters[i] = letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
        }
        return new String(letters);
    }

    public static boolean same(String left, String right) {
        return left.length() == right.length() && lower(left).equals(lower(right));
    }

    public static int compare(String left, String right) {
        return lower(left).compareTo(lower(right));
    }

    /// Whether there is nothing but blanks.
    static boolean blank(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!Scanner.blank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
