package crossover.shell.print;

import java.util.regex.Pattern;

/// Markdown as it is read in a terminal: links are their words, paragraphs are wrapped, everything
/// else stays as written, because Markdown reads well as it is.
final class TerminalProse {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern KEPT =
            Pattern.compile("^(\\s{4}|\\t|\\||```|~~~|#|>|[-*+] |\\d+[.)] ).*");

    private TerminalProse() {}

    /// Words of one line, without the addresses of links.
    static String inline(String markdown) {
        return markdown.indexOf('[') < 0 ? markdown : LINK.matcher(markdown).replaceAll("$1");
    }

    /// Paragraphs, wrapped to a width.
    static String wrapped(String markdown, int width) {
        var text = new StringBuilder();
        var paragraph = new StringBuilder();
        for (var line : inline(markdown.strip()).split("\n", -1)) {
            if (line.isBlank() || KEPT.matcher(line).matches()) {
                flush(paragraph, width, text);
                text.append(line).append('\n');
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        flush(paragraph, width, text);
        return text.toString();
    }

    private static void flush(StringBuilder paragraph, int width, StringBuilder text) {
        var column = 0;
        for (var word : paragraph.toString().split(" ")) {
            if (column > 0 && column + 1 + Width.of(word) > width) {
                text.append('\n');
                column = 0;
            }
            text.append(column > 0 ? " " : "").append(word);
            column += (column > 0 ? 1 : 0) + Width.of(word);
        }
        text.append(paragraph.isEmpty() ? "" : "\n");
        paragraph.setLength(0);
    }
}
