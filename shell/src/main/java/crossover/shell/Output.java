package crossover.shell;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A stream of the process that remembers why it could not be written: a print stream keeps it to
/// itself, and half an answer would look like a whole one.
final class Output extends FilterOutputStream {
    private Optional<IOException> trouble = Optional.empty();

    private Output(OutputStream out) {
        super(out);
    }

    static Output to(OutputStream out) {
        return new Output(out);
    }

    PrintStream printing() {
        return new PrintStream(
                new BufferedOutputStream(this, 1 << 16), false, StandardCharsets.UTF_8);
    }

    /// Why not everything could be written; empty if it was.
    Optional<IOException> trouble() {
        return trouble;
    }

    /// Whether nobody reads any more, as when `head` has seen enough.
    boolean isClosedByReader() {
        return trouble.map(e -> String.valueOf(e.getMessage()).contains("Broken pipe"))
                .orElse(false);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            trouble = trouble.or(() -> Optional.of(e));
            throw e;
        }
    }
}
