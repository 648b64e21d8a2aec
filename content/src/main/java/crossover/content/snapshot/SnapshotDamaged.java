package crossover.content.snapshot;

import java.nio.file.Path;

/// A snapshot that is not as it was written: cut short, changed, or of another version. Its message
/// names the file and says what to do.
public final class SnapshotDamaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SnapshotDamaged(Path file, String fault) {
        super("the snapshot `" + file + "` " + fault + "; rebuild it with `crossover index`");
    }
}
