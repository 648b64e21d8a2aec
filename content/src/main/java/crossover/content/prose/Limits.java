package crossover.content.prose;

import crossover.content.problems.Location;
import crossover.content.problems.Problems;

/// Bounds that hold before a Markdown parser sees a text. Parsers recurse over nesting, search back
/// over unclosed brackets and fill up the rows of tables: a few kilobytes of any would stop a
/// build.
final class Limits {
    private static final String RULE = "limits";
    private static final int DEEPEST = 50;
    private static final int OPENERS = 2_000;
    private static final int WIDEST_TABLE = 100;
    private static final int CELLS = 20_000;

    private final String file;
    private final int firstLine;
    private final Problems problems;
    private int line;
    private int openers;
    private int width;
    private int cells;

    private Limits(String file, int firstLine, Problems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    static boolean hold(String file, String markdown, int firstLine, Problems problems) {
        var limits = new Limits(file, firstLine, problems);
        return markdown.lines().allMatch(limits::holdFor);
    }

    private boolean holdFor(String text) {
        count(text);
        var fault = fault(text);
        if (!fault.isEmpty()) {
            problems.error(
                    RULE,
                    new Location(file, firstLine + line, 1, 1),
                    fault,
                    "split the text or take the table apart");
        }
        line++;
        return fault.isEmpty();
    }

    /// Brackets add up within a paragraph. Below a line with pipes each line may be a row as wide
    /// as the head, however little it holds; their cells add up over the file.
    private void count(String text) {
        if (text.isBlank()) {
            openers = 0;
            width = 0;
        } else {
            openers += count(text, "[<`*_!");
            width = Math.max(width, count(text, "|"));
            cells += width;
        }
    }

    private String fault(String text) {
        if (depth(text) > DEEPEST) {
            return "quotes and lists are nested deeper than " + DEEPEST + " levels";
        }
        if (openers > OPENERS) {
            return "a paragraph holds more than " + OPENERS + " brackets and marks";
        }
        if (width > WIDEST_TABLE) {
            return "a table is wider than " + WIDEST_TABLE + " columns";
        }
        return cells > CELLS ? "the tables have more than " + CELLS + " cells" : "";
    }

    /// How many quotes and list items a line could open, and half of how far it is indented.
    private static int depth(String text) {
        var signs = 0;
        var blanks = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '>' || c == '-' || c == '+' || c == '*' || Character.isDigit(c)) {
                signs++;
            } else if (c == ' ') {
                blanks++;
            } else if (c == '\t') {
                blanks += 4;
            } else if (c != '.' && c != ')') {
                return Math.max(signs, signs + (blanks - signs) / 2);
            }
        }
        return isRule(text) ? 0 : Math.max(signs, signs + (blanks - signs) / 2);
    }

    /// A line of one repeated sign draws a rule and nests nothing.
    private static boolean isRule(String text) {
        return text.strip().chars().distinct().count() <= 1 && !text.contains(">");
    }

    private static int count(String text, String signs) {
        return (int) text.chars().filter(c -> signs.indexOf(c) >= 0).count();
    }
}
