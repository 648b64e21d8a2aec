package crossover.content.entries;

import crossover.content.problems.Location;
import crossover.content.problems.Problems;

import java.util.Optional;

/// A file cut in two at its second `---` line.
///
/// @param yaml the keys, with the first `---` line, so that places in it are places in the file
/// @param body the text below
/// @param bodyLine the line of the file on which the text begins
record FrontMatter(String yaml, String body, int bodyLine) {
    private static final String FENCE = "---";

    static Optional<FrontMatter> cut(String file, String text, Problems problems) {
        if (!text.startsWith(FENCE + "\n")) {
            return refuse(file, "the file does not begin with front matter", problems);
        }
        // The last line may lack its end.
        var whole = text.endsWith("\n") ? text : text + "\n";
        var end = whole.indexOf("\n" + FENCE + "\n", FENCE.length());
        if (end < 0) {
            return refuse(file, "the front matter has no end", problems);
        }
        var yaml = whole.substring(0, end + 1);
        var body = text.substring(Math.min(text.length(), end + FENCE.length() + 2));
        return Optional.of(new FrontMatter(yaml, body, lines(yaml) + 2));
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private static Optional<FrontMatter> refuse(String file, String message, Problems problems) {
        problems.error(
                EntryFile.RULE,
                new Location(file, 1, 1, 1),
                message,
                "write the keys between two lines that hold nothing but `---`");
        return Optional.empty();
    }
}
