package crossover.content.snapshot;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Bytes in the making. A number takes seven bits a byte, the lowest first; a text is its length in
/// bytes and its UTF-8.
final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void number(long number) {
        var rest = number;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    void text(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
    }

    byte[] toArray() {
        return out.toByteArray();
    }
}
