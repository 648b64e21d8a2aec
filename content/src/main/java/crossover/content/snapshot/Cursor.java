package crossover.content.snapshot;

import java.nio.charset.StandardCharsets;

/// A place in bytes whose checksum was right, so that they can be taken at their word.
final class Cursor {
    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        return (int) wide();
    }

    long wide() {
        var number = 0L;
        var shift = 0;
        while (bytes[at] < 0) {
            number |= (bytes[at++] & 0x7FL) << shift;
            shift += 7;
        }
        return number | (long) bytes[at++] << shift;
    }

    String text() {
        var length = number();
        var text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
