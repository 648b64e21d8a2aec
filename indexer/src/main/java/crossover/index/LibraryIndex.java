package crossover.index;

import crossover.index.folder.Damage;
import crossover.index.folder.IndexDamaged;
import crossover.index.folder.IndexFolder;
import crossover.index.folder.LuceneFiles;
import crossover.index.page.SearchShards;
import crossover.index.search.Hits;
import crossover.index.search.Search;

import org.apache.lucene.index.DirectoryReader;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;

/// An index that answers, as it was when it was opened: a later build does not change it.
///
/// ```java
/// try (var index = LibraryIndex.open(folder)) {
///     var found = index.search("h100 usdPerHour<40", 10);
///     found.hits().forEach(hit -> System.out.println(hit.title()));
/// }
/// ```
/// A name counts most, then other names, the summary, headings, the text: who types `h100` wants
/// what is called so before what mentions it.
public final class LibraryIndex implements AutoCloseable {
    private final Path generation;
    private final DirectoryReader reader;
    private final Search search;

    private LibraryIndex(Path generation) throws IOException {
        this.generation = generation;
        this.reader = DirectoryReader.open(LuceneFiles.checked(generation));
        this.search = new Search(reader);
    }

    /// Whether anything was ever built in a folder.
    public static boolean exists(Path folder) {
        return new IndexFolder(folder).isBuilt();
    }

    /// Opens the index of a folder.
    ///
    /// @throws NoSuchFileException if nothing was ever built there
    /// @throws IndexDamaged if it is not as it was written
    public static LibraryIndex open(Path folder) throws IOException {
        return new IndexFolder(folder).read(LibraryIndex::new);
    }

    /// The entries that a query chooses, best first.
    ///
    /// @param query in the grammar of [crossover.query.Query]; what is wrong with it is answered
    /// @param limit how many are shown; all are counted
    /// @throws IndexDamaged if the index is not as it was written
    public Hits search(String query, int limit) throws IOException {
        try {
            return search.hits(query, limit);
        } catch (IOException | RuntimeException e) {
            throw Damage.in(generation, e);
        }
    }

    /// The scripts into which the search files cut the index, by their names.
    SortedMap<String, String> shards() throws IOException {
        return SearchShards.of(reader, search.fields());
    }

    @Override
    public void close() throws IOException {
        var directory = reader.directory();
        reader.close();
        directory.close();
    }
}
