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
import java.nio.file.Path;
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

    private static Map<String, byte[]> searchFiles(LibraryIndex index) throws IOException {
        var files = new TreeMap<String, byte[]>();
        SearchFiles.of(index).forEach((path, file) -> files.put("search/" + path, file));
        return files;
    }
}
