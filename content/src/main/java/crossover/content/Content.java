package crossover.content;

import crossover.content.entries.Entry;
import crossover.content.entries.EntryFile;
import crossover.content.entries.ListedPrices;
import crossover.content.entries.PriceFile;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Reads a library from its folder and checks it.
///
/// ```java
/// var loaded = Content.load(Path.of("content/library"), LocalDate.now());
/// if (!loaded.isSound()) System.err.print(Report.of(loaded.problems()));
/// ```
public final class Content {
    private final Problems problems = new Problems();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<EntryId> known = new HashSet<>();
    private final ListedPrices listed = new ListedPrices();

    private Content() {}

    /// Reads and checks all of a library. Bad content never throws: it is in the problems.
    ///
    /// @param today the day of reading: what was seen later than today cannot have been
    /// @throws IOException if the folder itself cannot be listed
    public static Loaded load(Path folder, LocalDate today) throws IOException {
        return load(List.of(folder), today);
    }

    /// Reads and checks a library with others laid over it: a file of a later folder takes the
    /// place of the file with the same path in an earlier one, every other file is added. No file
    /// changes.
    public static Loaded load(List<Path> folders, LocalDate today) throws IOException {
        var files = new TreeMap<String, Path>();
        for (var folder : folders) {
            addFiles(folder, files);
        }
        var content = new Content();
        files.forEach(content::readPrices);
        files.forEach(content::read);
        content.listed.checkEntries(content.known, content.problems);
        var library = Library.of(content.entries, content.known);
        Rules.check(library, today, content.problems);
        return new Loaded(library, content.problems.sorted());
    }

    /// Adds all files below a folder by their paths within it, hidden ones left out.
    private static void addFiles(Path folder, Map<String, Path> files) throws IOException {
        try (var walk = Files.walk(folder)) {
            walk.filter(path -> !Files.isDirectory(path) || Files.isSymbolicLink(path))
                    .filter(path -> !isHidden(folder.relativize(path)))
                    .forEach(path -> files.put(name(folder, path), path));
        }
    }

    /// Whether a file or one of the folders that it lies in is hidden, such as all below `.git`.
    private static boolean isHidden(Path path) {
        for (var part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private void readPrices(String file, Path path) {
        if (PriceFile.is(file)) {
            TextFile.read(path, file, problems)
                    .ifPresent(text -> PriceFile.read(file, text, listed, problems));
        }
    }

    private void read(String file, Path path) {
        if (PriceFile.is(file)) {
            return;
        }
        EntryFile.idOf(file).ifPresent(known::add);
        if (!file.endsWith(".md")) {
            problems.error(
                    "entry-file",
                    Location.startOf(file),
                    "`" + file + "` is no entry",
                    "entries end in `.md`, and lists of prices are `prices/provider.csv`; move"
                            + " other files out of the library");
            return;
        }
        TextFile.read(path, file, problems)
                .flatMap(text -> EntryFile.read(file, text, listed, problems))
                .ifPresent(entries::add);
    }
}
