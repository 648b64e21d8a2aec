package crossover.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The files by which a page searches as the shell does, without a server:
///
/// ```text
/// search.js             the only script that a page names; it says how it is asked
/// crossover-search.js   the engine: what a query means and how entries rank
/// shards/               the index, cut so that a query loads little of it
/// ```
public final class SearchFiles {
    private SearchFiles() {}

    /// Writes the files into a folder; the same index gives the same bytes.
    public static void write(LibraryIndex index, Path folder) throws IOException {
        Files.createDirectories(folder);
        copy("/crossover/index/search.js", folder.resolve("search.js"));
        copy("/crossover/scripts/crossover-search.js", folder.resolve("crossover-search.js"));
        index.shards(folder.resolve("shards"));
    }

    private static void copy(String resource, Path file) throws IOException {
        try (var in = SearchFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new NoSuchFileException(resource);
            }
            Files.write(file, in.readAllBytes());
        }
    }
}
