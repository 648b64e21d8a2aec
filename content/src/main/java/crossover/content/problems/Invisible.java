package crossover.content.problems;

import java.util.Locale;

/// Characters that nobody sees, but that change what is seen: controls that steer a terminal, marks
/// that turn the direction of writing, blanks without width. None of them belongs into content.
public final class Invisible {
    private Invisible() {}

    /// Where the first one stands, tabs and ends of lines apart; -1 if there is none.
    public static int first(String text) {
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var c = text.codePointAt(i);
            if (is(c) && c != '\t' && c != '\n') {
                return i;
            }
        }
        return -1;
    }

    /// Whether a code point is one.
    public static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }

    /// How to speak of the one at an index: `U+202E`.
    public static String name(String text, int index) {
        var code = Integer.toHexString(text.codePointAt(index)).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - code.length())) + code;
    }
}
