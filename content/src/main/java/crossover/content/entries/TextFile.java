package crossover.content.entries;

import crossover.content.problems.Invisible;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// An authored file as text, if it is one: within bounds, UTF-8, and without characters that show a
/// reader something else than what is there.
public final class TextFile {
    private static final String RULE = "text-file";
    private static final int LARGEST = 256 * 1024;
    private static final int LARGEST_LIST = 64 * 1024 * 1024;
    private static final int LONGEST_LINE = 16 * 1024;

    private TextFile() {}

    /// The text of a file with its lines ended by `\n`, empty if it cannot be taken; the reason is
    /// in `problems`.
    public static Optional<String> read(Path path, String file, Problems problems) {
        try {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                return refuse(
                        file, 1, "this is not a plain file", "links are not followed", problems);
            }
            var largest = PriceFile.is(file) ? LARGEST_LIST : LARGEST;
            if (Files.size(path) > largest) {
                var message = "the file is larger than " + largest / 1024 + " kB";
                return refuse(file, 1, message, "split it", problems);
            }
            return text(Files.readAllBytes(path), file, problems);
        } catch (IOException e) {
            return refuse(
                    file,
                    1,
                    "the file cannot be read",
                    "it may be gone, or not yours to read",
                    problems);
        }
    }

    private static Optional<String> text(byte[] bytes, String file, Problems problems) {
        // Decoded leniently first, so that a report can show the line.
        problems.text(file, new String(bytes, StandardCharsets.UTF_8));
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            var text = decoded.toString().replace("\r\n", "\n");
            return isReadable(text, file, problems) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            var line = 1 + linesBeforeFault(bytes);
            return refuse(file, line, "the file is not UTF-8", "save it as UTF-8", problems);
        }
    }

    private static int linesBeforeFault(byte[] bytes) {
        var out = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
        return (int) out.flip().chars().filter(c -> c == '\n').count();
    }

    private static boolean isReadable(String text, String file, Problems problems) {
        var line = 0;
        for (var written : text.split("\n", -1)) {
            line++;
            if (written.length() > LONGEST_LINE) {
                refuse(file, line, "the line is longer than 16 kB", "break it", problems);
                return false;
            }
            var hidden = Invisible.first(written);
            if (hidden >= 0) {
                problems.error(
                        RULE,
                        new Location(file, line, hidden + 1, 1),
                        "the character " + Invisible.name(written, hidden) + " cannot be seen",
                        "delete it: it could make the text read as something else");
                return false;
            }
        }
        return true;
    }

    private static Optional<String> refuse(
            String file, int line, String message, String hint, Problems problems) {
        problems.error(RULE, new Location(file, line, 1, 1), message, hint);
        return Optional.empty();
    }
}
