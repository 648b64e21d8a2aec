package crossover.index;

import crossover.content.library.Library;
import crossover.content.snapshot.Manifest;
import crossover.index.documents.DocumentWriter;
import crossover.index.folder.IndexFolder;
import crossover.index.folder.LuceneFiles;

import java.io.IOException;
import java.nio.file.Path;

/// Builds the index of a library, and the snapshot beside it.
public final class IndexBuilder {
    private IndexBuilder() {}

    /// Builds an index in a folder and puts it in the place of the one that is there. Until it is
    /// complete the old one answers, and whoever has that open keeps it.
    ///
    /// @param library a library without problems
    /// @param manifest what the library was read from, taken before; its day is that of all prices
    /// @throws crossover.index.folder.IndexBusy if another build does not come to an end
    public static void build(Library library, Manifest manifest, Path folder) throws IOException {
        new IndexFolder(folder)
                .replace(
                        generation -> {
                            write(library, manifest, generation);
                            BuiltLibrary.write(library, manifest, generation);
                        });
    }

    private static void write(Library library, Manifest manifest, Path generation)
            throws IOException {
        try (var directory = LuceneFiles.directory(generation)) {
            DocumentWriter.write(library, manifest.day(), directory);
        }
    }
}
