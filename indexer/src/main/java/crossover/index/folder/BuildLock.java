package crossover.index.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;

/// Held by the one that builds; the system lets go of it when a process ends, however it does.
final class BuildLock implements AutoCloseable {
    private static final int TRIES = 1200;
    private static final int PAUSE_MILLIS = 50;

    private final FileLock lock;

    private BuildLock(FileLock lock) {
        this.lock = lock;
    }

    /// The lock, after at most a minute of waiting for another to finish.
    static BuildLock of(FileChannel file, Path folder) throws IOException {
        for (var i = 0; i < TRIES; i++) {
            var lock = tryLock(file);
            if (lock.isPresent()) {
                return new BuildLock(lock.get());
            }
            pause(folder);
        }
        throw new IndexBusy(folder);
    }

    private static Optional<FileLock> tryLock(FileChannel file) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock());
        } catch (OverlappingFileLockException anotherThreadHasIt) {
            return Optional.empty();
        }
    }

    private static void pause(Path folder) {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexBusy(folder);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
    }
}
