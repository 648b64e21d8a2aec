package crossover.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files by which a page searches as the shell does, without a server:
///
/// ```text
/// search.js             the only script that a page names; it says how it is asked
/// crossover-search.js   the engine: what a query means and how entries rank
/// shards/               the index, cut so that a query loads little of it
/// ```
public final class SearchFiles {
    private SearchFiles() {}

    /// The files by their paths in one folder; the same index gives the same bytes.
    public static SortedMap<String, byte[]> of(LibraryIndex index) throws IOException {
        var files = new TreeMap<String, byte[]>();
        files.put("search.js", withoutComments(resource("/crossover/index/search.js")));
        files.put("crossover-search.js", resource("/crossover/scripts/crossover-search.js"));
        index.shards()
                .forEach(
                        (name, script) ->
                                files.put(
                                        "shards/" + name + ".js",
                                        script.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /// Comments that begin a line: a quarter of the script, and not for readers of a site.
    private static byte[] withoutComments(byte[] script) {
        return new String(script, StandardCharsets.UTF_8)
                .replaceAll("(?ms)^ *+/\\*.*?\\*/\\n", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = SearchFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new NoSuchFileException(name);
            }
            return in.readAllBytes();
        }
    }
}
