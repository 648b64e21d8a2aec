package crossover.index.folder;

import java.nio.file.Path;

/// An index that is not as it was written. Its message names the file and says what to do.
public final class IndexDamaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndexDamaged(Path file, String fault) {
        super("`" + file + "` " + fault + "; rebuild the index with `crossover index`");
    }

    public IndexDamaged(Path file, String fault, Throwable cause) {
        this(file, fault);
        initCause(cause);
    }
}
