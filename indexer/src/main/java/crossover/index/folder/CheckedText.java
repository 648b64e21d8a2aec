package crossover.index.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/// A small text file whose last line is the checksum of the others.
final class CheckedText {
    private CheckedText() {}

    /// Writes lines and sees them onto the disk.
    static void write(Path file, String lines) throws IOException {
        var text = lines + sum(lines) + "\n";
        try (var out =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    /// Reads the lines; a file that is not as it was written is damaged.
    static String read(Path file) throws IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        var end = text.lastIndexOf('\n', text.length() - 2) + 1;
        if (!text.substring(end).equals(sum(text.substring(0, end)) + "\n")) {
            throw new IndexDamaged(file, "is not as it was written");
        }
        return text.substring(0, end);
    }

    private static String sum(String text) {
        var sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
