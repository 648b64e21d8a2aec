package crossover.content.problems;

import java.util.List;

/// Problems as text: place, sentence, the line as written with a caret below, and what to do.
///
/// ```text
/// library/accelerators/nvidia-h100-sxm.md:14:22: no entry `sources/nvidia` [links-resolve]
///   - {source: nvidia, at: "Specifications"}
///              ^^^^^^
///   hint: did you mean `nvidia-h100-datasheet`?
/// ```
public final class Report {
    private static final int LONGEST_LINE = 160;

    private Report() {}

    /// The whole report, each problem a paragraph.
    public static String of(List<Problem> problems) {
        var text = new StringBuilder();
        for (var problem : problems) {
            text.append(paragraph(problem)).append('\n');
        }
        return text.toString();
    }

    private static String paragraph(Problem problem) {
        var text = new StringBuilder();
        text.append(problem.at()).append(": ");
        if (!problem.isError()) {
            text.append("warning: ");
        }
        text.append(problem.message()).append(" [").append(problem.rule()).append("]\n");
        quote(problem, text);
        if (!problem.hint().isEmpty()) {
            text.append("  hint: ").append(problem.hint()).append('\n');
        }
        return text.toString();
    }

    private static void quote(Problem problem, StringBuilder text) {
        var line = printable(problem.written());
        var column = problem.at().column() - 1;
        if (line.isBlank() || column >= LONGEST_LINE) {
            return;
        }
        var shown = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
        var marked = Math.clamp(problem.at().length(), 1, Math.max(1, shown.length() - column));
        text.append("  ").append(shown).append('\n');
        text.append("  ").repeat(' ', column).repeat('^', marked).append('\n');
    }

    /// Content must not be able to steer a terminal: control characters are shown as `?`.
    private static String printable(String line) {
        return line.codePoints()
                .map(c -> Character.isISOControl(c) || isDirectional(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isDirectional(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
