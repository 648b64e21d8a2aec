package crossover.index;

import crossover.content.Content;
import crossover.content.library.Library;
import crossover.content.snapshot.Manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The project's own library and its index, built once for all tests.
public final class RealIndex {
    public static final Path CONTENT = Path.of("../content/library");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static final RealIndex BUILT = build();

    private final Library library;
    private final Path folder;

    private RealIndex(Library library, Path folder) {
        this.library = library;
        this.folder = folder;
    }

    private static RealIndex build() {
        try {
            var folder = Files.createTempDirectory("crossover-index");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            var manifest = Manifest.of(DAY, List.of(CONTENT));
            var library = Content.load(CONTENT, DAY).library();
            IndexBuilder.build(library, manifest, folder);
            return new RealIndex(library, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Library library() {
        return BUILT.library;
    }

    public static Path folder() {
        return BUILT.folder;
    }

    /// Queries as people type them: words, names, typos, phrases, conditions, orders.
    public static List<String> queries() throws IOException {
        try (var in = RealIndex.class.getResourceAsStream("queries.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
