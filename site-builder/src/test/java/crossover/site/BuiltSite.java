package crossover.site;

import crossover.content.Content;
import crossover.content.facts.EntryId;
import crossover.content.library.Library;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A site on disk, with its pages read.
record BuiltSite(Path folder, Map<String, Document> pages) {
    static final Path LIBRARY = Path.of("../content/library");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /// The site of the project's own library, built once for all tests that only read it.
    static BuiltSite shared() {
        return Shared.SITE;
    }

    private static final class Shared {
        private static final BuiltSite SITE = built();

        private static BuiltSite built() {
            try {
                return ofTheLibrary(Path.of("target/library-site"), Optional.empty());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// A site of the project's own library.
    static BuiltSite ofTheLibrary(Path folder, Optional<String> base) throws IOException {
        return of(LIBRARY, folder, base);
    }

    static BuiltSite of(Path source, Path folder, Optional<String> base) throws IOException {
        var library = Content.load(source, TODAY).library();
        var day = library.newestSeen();
        SiteBuilder.build(
                new Site(library, source, day, related(library), base, false, Map.of()), folder);
        return new BuiltSite(folder, read(folder));
    }

    /// Some entries of the same kind: what resembles what is for another module to say.
    private static Map<EntryId, List<EntryId>> related(Library library) {
        var related = new TreeMap<EntryId, List<EntryId>>();
        for (var id : library.ids()) {
            var others = library.ids().stream().filter(other -> other.kind().equals(id.kind()));
            related.put(id, others.filter(other -> !other.equals(id)).limit(3).toList());
        }
        return related;
    }

    private static Map<String, Document> read(Path folder) throws IOException {
        var pages = new TreeMap<String, Document>();
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .forEach(file -> pages.put(folder.relativize(file).toString(), parse(file)));
        }
        return pages;
    }

    private static Document parse(Path file) {
        try {
            return Jsoup.parse(file, "UTF-8", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
