package crossover.index;

import crossover.index.folder.IndexDamaged;
import crossover.index.folder.IndexFolder;
import crossover.index.folder.LuceneFiles;

import org.apache.lucene.index.CheckIndex;

import java.io.IOException;
import java.nio.file.Path;

/// Reads every byte of an index and holds it against the checksums: one of each file, those of the
/// snapshot, and Lucene's own. An index that opens and answers may still be damaged.
public final class IndexCheck {
    private IndexCheck() {}

    /// @throws java.nio.file.NoSuchFileException if nothing was ever built in the folder
    /// @throws IndexDamaged if a single bit is not as it was written
    public static void verify(Path folder) throws IOException {
        var checked = new IndexFolder(folder);
        checked.verify();
        checked.read(
                generation -> {
                    BuiltLibrary.verify(generation);
                    lucene(generation);
                    return generation;
                });
    }

    private static void lucene(Path generation) throws IOException {
        try (var directory = LuceneFiles.directory(generation);
                var check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
            if (!check.checkIndex().clean) {
                throw new IndexDamaged(generation, "does not hold together");
            }
        }
    }
}
