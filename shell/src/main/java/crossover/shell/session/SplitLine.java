package crossover.shell.session;

import crossover.shell.answer.Format;
import crossover.shell.command.Common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A command line taken apart at its command's name, in front of which common options may stand:
/// `--format json list systems` is `list --format json systems`.
///
/// @param rest everything but the name, the options first
public record SplitLine(Optional<String> command, List<String> rest) {

    public static SplitLine of(List<String> words) {
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals("-h")) {
                return new SplitLine(Optional.empty(), List.of("--" + Common.HELP));
            }
            if (!word.startsWith("-")) {
                var rest = new ArrayList<>(words.subList(0, i));
                rest.addAll(words.subList(i + 1, words.size()));
                return new SplitLine(Optional.of(word), rest);
            }
            i += takesNext(word) ? 1 : 0;
        }
        return new SplitLine(Optional.empty(), words);
    }

    /// Whether one answer is asked for, rather than a conversation.
    public boolean isAnswered() {
        return command().isPresent()
                || rest.contains("--" + Common.HELP)
                || rest.contains("--" + Common.VERSION);
    }

    private static boolean takesNext(String word) {
        return word.equals("-o")
                || Common.all().stream().anyMatch(o -> !o.isFlag() && word.equals("--" + o.name()));
    }

    /// Whether a line asks for a format, however wrong the rest of it is.
    static boolean wants(List<String> words, Format format) {
        var option = "--" + Common.FORMAT;
        var end = words.indexOf("--");
        var before = end < 0 ? words : words.subList(0, end);
        return before.contains(option + "=" + format.label())
                || before.lastIndexOf(option) >= 0
                        && before.lastIndexOf(option) + 1 < before.size()
                        && before.get(before.lastIndexOf(option) + 1).equals(format.label());
    }
}
