package crossover.content.rules;

import crossover.content.Content;
import crossover.content.Loaded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The libraries that break a rule each, with the whole report of what is wrong with them.
final class BrokenLibraries {
    private static final Path FOLDER = Path.of("src/test/resources/broken");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private BrokenLibraries() {}

    /// The names of the rules that have one.
    static List<String> names() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path library(String name) {
        return FOLDER.resolve(name).resolve("library");
    }

    static Path report(String name) {
        return FOLDER.resolve(name).resolve("report.txt");
    }

    static Loaded load(String name) throws IOException {
        return Content.load(library(name), TODAY);
    }
}
