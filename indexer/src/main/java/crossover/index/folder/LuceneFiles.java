package crossover.index.folder;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Lucene's files of a generation. No lock of Lucene's is needed: the folder's is held by who
/// writes.
public final class LuceneFiles {
    /// Up to here reading and checking all takes a few milliseconds.
    private static final long SMALL = 32 << 20;

    /// Held so that its level stays: Lucene warns of a Java module for vectors, which nothing here
    /// would use.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private LuceneFiles() {}

    /// Opens them to be written and to be checked.
    public static Directory directory(Path generation) throws IOException {
        return new NIOFSDirectory(generation, NoLockFactory.INSTANCE);
    }

    /// Opens them to be searched. A small index is read whole and held against its sums, so that a
    /// damaged one never answers; a large one is mapped into memory, and what Lucene itself does
    /// not notice is left to the check on demand.
    ///
    /// @throws IndexDamaged if a file of a small index is not as it was written
    public static Directory checked(Path generation) throws IOException {
        return size(generation) <= SMALL
                ? new CheckedFiles(Sums.files(generation, LuceneFiles::isLucenes))
                : new MMapDirectory(generation, NoLockFactory.INSTANCE);
    }

    private static boolean isLucenes(String file) {
        return file.startsWith("_") || file.startsWith("segments");
    }

    private static long size(Path generation) throws IOException {
        var size = 0L;
        for (var file : Sums.names(generation)) {
            size += isLucenes(file) ? Files.size(generation.resolve(file)) : 0;
        }
        return size;
    }
}
