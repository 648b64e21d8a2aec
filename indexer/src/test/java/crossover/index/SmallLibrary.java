package crossover.index;

import crossover.content.Content;
import crossover.content.snapshot.Manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// A few terms, written into a folder and indexed.
final class SmallLibrary {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final Path content;
    final Path index;

    SmallLibrary(Path folder) {
        content = folder.resolve("library");
        index = folder.resolve("index");
    }

    SmallLibrary term(String name, String title, String summary, String text) throws IOException {
        var file = content.resolve("terms/" + name + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "---\nname: %s\nsummary: %s\n---\n%s\n".formatted(title, summary, text));
        return this;
    }

    /// Two entries, enough to be found and to be damaged.
    static SmallLibrary of(Path folder) throws IOException {
        return new SmallLibrary(folder)
                .term(
                        "bus",
                        "Bus",
                        "Carries many people along a fixed line through a town.",
                        "Runs on a road.")
                .term(
                        "tram",
                        "Tram",
                        "Carries many people on rails that lie in a road.",
                        "Older than the bus.");
    }

    SmallLibrary build() throws IOException {
        var manifest = Manifest.of(DAY, List.of(content));
        var loaded = Content.load(content, DAY);
        if (!loaded.isSound()) {
            throw new IllegalStateException(loaded.problems().toString());
        }
        IndexBuilder.build(loaded.library(), manifest, index);
        return this;
    }

    List<String> search(String query) throws IOException {
        try (var open = LibraryIndex.open(index)) {
            return found(open, query);
        }
    }

    static List<String> found(LibraryIndex index, String query) throws IOException {
        return index.search(query, 10).hits().stream().map(hit -> hit.id().name()).toList();
    }
}
