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
    private static final int MARGIN = 60;

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
        text.append(printable(problem.at().toString())).append(": ");
        if (!problem.isError()) {
            text.append("warning: ");
        }
        text.append(printable(problem.message())).append(" [").append(problem.rule()).append("]\n");
        quote(problem, text);
        if (!problem.hint().isEmpty()) {
            text.append("  hint: ").append(printable(problem.hint())).append('\n');
        }
        return text.toString();
    }

    private static void quote(Problem problem, StringBuilder text) {
        var line = printable(problem.written());
        if (line.isBlank()) {
            return;
        }
        var column = Math.clamp(problem.at().column() - 1, 0, line.length());
        // Of a long line, what stands around the mark.
        var from = column + MARGIN < LONGEST_LINE ? 0 : column - MARGIN;
        var shown = line.substring(from, Math.min(line.length(), from + LONGEST_LINE));
        var cut = from > 0 ? "… " : "";
        var before = cut.length() + column - from;
        var marked =
                Math.clamp(problem.at().length(), 1, Math.max(1, shown.length() - column + from));
        text.append("  ").append(cut).append(shown).append('\n');
        text.append("  ").repeat(' ', before).repeat('^', marked).append('\n');
    }

    /// Content must not be able to steer a terminal: what cannot be seen is shown as `?`.
    private static String printable(String line) {
        return line.codePoints()
                .map(c -> Invisible.is(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
