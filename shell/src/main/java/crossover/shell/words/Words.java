package crossover.shell.words;

import crossover.shell.answer.Failure;

import java.util.ArrayList;
import java.util.List;

/// A line split into words as a POSIX shell does it: quotes, double quotes and backslashes, but no
/// variables, patterns or pipes. A `#` at the beginning of a word starts a comment.
///
/// Read in one pass, character by character: a line of any length takes the time of its length.
public final class Words {
    /// More than this is no line that somebody typed.
    public static final int MAX_LENGTH = 100_000;

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int at;

    private Words(String line) {
        this.line = line;
    }

    /// The words of a line.
    ///
    /// @throws Failure if a quote is not closed or the line is too long
    public static List<String> of(String line) throws Failure {
        if (line.length() > MAX_LENGTH) {
            throw Failure.usage(
                    "the line has " + line.length() + " characters", "write at most " + MAX_LENGTH);
        }
        return new Words(line).split();
    }

    private List<String> split() throws Failure {
        while (at < line.length()) {
            var c = line.charAt(at++);
            if (c == '#' && !inWord) {
                break;
            } else if (Character.isWhitespace(c)) {
                end();
            } else {
                inWord = true;
                take(c);
            }
        }
        end();
        return words;
    }

    private void end() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }

    private void take(char c) throws Failure {
        switch (c) {
            case '\'' -> single();
            case '"' -> doubled();
            case '\\' -> {
                if (at < line.length()) {
                    word.append(line.charAt(at++));
                }
            }
            default -> word.append(c);
        }
    }

    private void single() throws Failure {
        var end = line.indexOf('\'', at);
        if (end < 0) {
            throw open('\'');
        }
        word.append(line, at, end);
        at = end + 1;
    }

    private void doubled() throws Failure {
        while (at < line.length()) {
            var c = line.charAt(at++);
            if (c == '"') {
                return;
            }
            var escapes = c == '\\' && at < line.length() && "\"\\".indexOf(line.charAt(at)) >= 0;
            word.append(escapes ? line.charAt(at++) : c);
        }
        throw open('"');
    }

    private static Failure open(char quote) {
        return Failure.usage(
                "a quote `" + quote + "` is not closed", "close it, or write \\" + quote);
    }

    /// A word written so that splitting gives it back.
    public static String quoted(String word) {
        var plain =
                !word.isEmpty()
                        && word.charAt(0) != '#'
                        && word.chars()
                                .noneMatch(
                                        c -> Character.isWhitespace(c) || "'\"\\".indexOf(c) >= 0);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
