package crossover.shell.print;

/// Text that cannot steer a terminal: control characters, escape sequences and marks that turn the
/// direction of writing are left out of what authors wrote.
public final class Safe {
    private Safe() {}

    /// The text with its line feeds and tabs.
    public static String text(String text) {
        return isSafe(text) ? text : filtered(text);
    }

    /// The text on one line.
    static String line(String text) {
        return text(text).replaceAll("\\s+", " ").strip();
    }

    private static boolean isSafe(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F || c == '\n');
    }

    private static String filtered(String text) {
        var safe = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            if (c == 0x1B) {
                i = afterEscape(text, i + 1);
                continue;
            }
            if (isLayout(text, i) || !Character.isISOControl(c) && !isDirectional(c)) {
                safe.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return safe.toString();
    }

    /// Line feeds, also with a return in front as CSV has it, and tabs.
    private static boolean isLayout(String text, int at) {
        var c = text.charAt(at);
        return c == '\n' || c == '\t' || text.startsWith("\r\n", at);
    }

    /// The end of an escape sequence: `[` and what follows up to a letter, `]` up to the bell.
    private static int afterEscape(String text, int start) {
        if (start >= text.length()) {
            return start;
        }
        var at = start + 1;
        switch (text.charAt(start)) {
            case '[' -> {
                while (at < text.length() && !isFinal(text.charAt(at))) {
                    at++;
                }
                at++;
            }
            case ']', 'P', '_', '^', 'X' -> {
                while (at < text.length() && text.charAt(at) != 0x07 && text.charAt(at) != 0x1B) {
                    at++;
                }
                at++;
            }
            default -> {}
        }
        return Math.min(at, text.length());
    }

    private static boolean isFinal(char c) {
        return c >= '@' && c <= '~';
    }

    private static boolean isDirectional(int c) {
        return c >= 0x200E && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }
}
