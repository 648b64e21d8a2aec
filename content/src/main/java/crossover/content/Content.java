package crossover.content;

import crossover.content.entries.Entry;
import crossover.content.entries.EntryFile;
import crossover.content.entries.TextFile;
import crossover.content.facts.EntryId;
import crossover.content.library.Library;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;
import crossover.content.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads a library from its folder and checks it.
///
/// ```java
/// var loaded = Content.load(Path.of("content/library"), LocalDate.now());
/// if (!loaded.isSound()) System.err.print(Report.of(loaded.problems()));
/// ```
public final class Content {
    private final Path folder;
    private final Problems problems = new Problems();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<EntryId> known = new HashSet<>();

    private Content(Path folder) {
        this.folder = folder;
    }

    /// Reads and checks all of a library. Bad content never throws: it is in the problems.
    ///
    /// @param today the day of reading: what was seen later than today cannot have been
    /// @throws IOException if the folder itself cannot be listed
    public static Loaded load(Path folder, LocalDate today) throws IOException {
        var content = new Content(folder);
        for (var file : content.files()) {
            content.read(file);
        }
        var library = Library.of(content.entries, content.known);
        Rules.check(library, today, content.problems);
        return new Loaded(library, content.problems.sorted());
    }

    /// All files below the folder in the order of their paths, hidden ones left out.
    private List<Path> files() throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(path -> !Files.isDirectory(path) || Files.isSymbolicLink(path))
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void read(Path path) {
        var file = folder.relativize(path).toString().replace('\\', '/');
        EntryFile.idOf(file).ifPresent(known::add);
        if (!file.endsWith(".md")) {
            problems.error(
                    "entry-file",
                    Location.startOf(file),
                    "`" + file + "` is no entry",
                    "entries end in `.md`; move other files out of the library");
            return;
        }
        TextFile.read(path, file, problems)
                .flatMap(text -> EntryFile.read(file, text, problems))
                .ifPresent(entries::add);
    }
}
