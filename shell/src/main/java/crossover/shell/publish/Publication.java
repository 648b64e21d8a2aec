package crossover.shell.publish;

import crossover.content.library.Library;
import crossover.index.LibraryIndex;
import crossover.index.SearchFiles;
import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.desk.Desk;
import crossover.site.Site;
import crossover.site.SiteBuilder;
import crossover.site.publish.CannotPublish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Builds a site from an indexed library, with related entries and the search files in it.
///
/// @param baseUrl where the site will be served
public record Publication(Desk desk, Path out, Optional<String> baseUrl) {

    /// Writes the site; what stood there before stays until the new one is whole.
    public void write(Library library) throws Failure {
        try (var index = desk.search()) {
            SiteBuilder.build(site(library, index), out);
        } catch (CannotPublish e) {
            throw new Failure(Exit.FAILED, String.valueOf(e.getMessage()), e.hint(), e);
        } catch (IOException e) {
            throw Failure.of("the site cannot be written", "", e);
        }
    }

    private Site site(Library library, LibraryIndex index) throws IOException, Failure {
        return new Site(
                library,
                desk.settings().library(),
                desk.day(),
                Related.of(library),
                baseUrl,
                desk.settings().overlay().isPresent(),
                searchFiles(index));
    }

    /// The search files by their paths in the site. They are written to a folder first, because the
    /// indexer knows no site.
    private static Map<String, byte[]> searchFiles(LibraryIndex index) throws IOException {
        var folder = Files.createTempDirectory("crossover-search");
        try {
            SearchFiles.write(index, folder);
            var files = new TreeMap<String, byte[]>();
            try (var walk = Files.walk(folder)) {
                for (var file : walk.filter(Files::isRegularFile).toList()) {
                    var name = folder.relativize(file).toString().replace('\\', '/');
                    files.put("search/" + name, Files.readAllBytes(file));
                }
            }
            return files;
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            for (var file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
