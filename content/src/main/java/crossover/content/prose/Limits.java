package crossover.content.prose;

import crossover.content.problems.Location;
import crossover.content.problems.Problems;

/// Bounds that hold before a Markdown parser sees a text. Parsers recurse over nesting and search
/// back over unclosed brackets: a few kilobytes of either would stop a build.
final class Limits {
    private static final String RULE = "limits";
    private static final int DEEPEST = 50;
    private static final int OPENERS = 2_000;
    private static final int WIDEST_TABLE = 100;
    private static final int LONGEST_TABLE = 5_000;

    private final String file;
    private final int firstLine;
    private final Problems problems;
    private int line;
    private int openers;
    private int rows;

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
        openers = text.isBlank() ? 0 : openers + count(text, "[<`*_!");
        rows = text.contains("|") ? rows + 1 : 0;
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

    private String fault(String text) {
        if (depth(text) > DEEPEST) {
            return "quotes and lists are nested deeper than " + DEEPEST + " levels";
        }
        if (openers > OPENERS) {
            return "a paragraph holds more than " + OPENERS + " brackets and marks";
        }
        if (count(text, "|") > WIDEST_TABLE) {
            return "a table is wider than " + WIDEST_TABLE + " columns";
        }
        return rows > LONGEST_TABLE ? "a table is longer than " + LONGEST_TABLE + " rows" : "";
    }

    /// How many quotes and list items a line could open, and half of how far it is indented.
    private static int depth(String text) {
        var depth = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '>' || c == '-' || c == '+' || c == '*' || Character.isDigit(c)) {
                depth++;
            } else if (c != ' ' && c != '\t' && c != '.' && c != ')') {
                return depth;
            }
        }
        return isRule(text) ? 0 : depth;
    }

    /// A line of one repeated sign draws a rule and nests nothing.
    private static boolean isRule(String text) {
        return text.strip().chars().distinct().count() == 1 && !text.contains(">");
    }

    private static int count(String text, String signs) {
        return (int) text.chars().filter(c -> signs.indexOf(c) >= 0).count();
    }
}
