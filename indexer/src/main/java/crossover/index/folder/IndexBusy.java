package crossover.index.folder;

import java.nio.file.Path;

/// Another process builds the same index and does not come to an end.
public final class IndexBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IndexBusy(Path folder) {
        super("another command is building the index in `" + folder + "`; wait for it or end it");
    }
}
