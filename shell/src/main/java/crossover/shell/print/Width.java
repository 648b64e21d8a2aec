package crossover.shell.print;

/// How many columns of a terminal a text takes.
final class Width {
    private Width() {}

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    private static int of(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    /// East Asian writing and pictures.
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    /// The text in at most `columns` columns; one that is cut says so by its last character.
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        var cut = new StringBuilder();
        var width = 0;
        for (var c : text.codePoints().toArray()) {
            width += of(c);
            if (width > columns - 1) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return cut.append('…').toString();
    }

    /// The text filled up with spaces, on the left for numbers.
    static String padded(String text, int columns, boolean right) {
        var spaces = " ".repeat(Math.max(0, columns - of(text)));
        return right ? spaces + text : text + spaces;
    }
}
