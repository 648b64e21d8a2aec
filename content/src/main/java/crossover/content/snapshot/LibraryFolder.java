package crossover.content.snapshot;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// A folder with authored files, as it was found.
///
/// @param path the folder, absolute
/// @param files size and time of each file, by its path in the folder
public record LibraryFolder(Path path, SortedMap<String, Stamp> files) {

    /// How a file looks from outside.
    ///
    /// @param changed when it was last written, in nanoseconds since the epoch
    public record Stamp(long size, long changed) {}

    public LibraryFolder {
        path = path.toAbsolutePath().normalize();
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /// What lies in a folder now; nothing if it is gone.
    static LibraryFolder of(Path folder) throws IOException {
        var files = new TreeMap<String, Stamp>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new Walk(folder, files));
        }
        return new LibraryFolder(folder, files);
    }

    /// Reads the lines that [#lines] wrote, the folder's own first.
    static LibraryFolder parse(List<String> lines) {
        var files = new TreeMap<String, Stamp>();
        for (var line : lines.subList(1, lines.size())) {
            var parts = line.split(" ", 3);
            files.put(parts[2], new Stamp(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
        }
        return new LibraryFolder(Path.of(lines.getFirst()), files);
    }

    String lines() {
        var text = new StringBuilder().append(path).append('\n');
        files.forEach(
                (file, stamp) ->
                        text.append(stamp.size)
                                .append(' ')
                                .append(stamp.changed)
                                .append(' ')
                                .append(file)
                                .append('\n'));
        return text.toString();
    }

    /// The files that are not the same in a later state.
    List<String> changesTo(LibraryFolder later) {
        var changes = new ArrayList<String>();
        files.forEach(
                (file, stamp) -> {
                    if (!stamp.equals(later.files.get(file))) {
                        changes.add(file);
                    }
                });
        later.files.keySet().stream()
                .filter(file -> !files.containsKey(file))
                .forEach(changes::add);
        return changes;
    }

    /// Visits the files a library is read from: hidden ones are not.
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final SortedMap<String, Stamp> files;

        private Walk(Path folder, SortedMap<String, Stamp> files) {
            this.folder = folder;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes is) {
            return !at.equals(folder) && isHidden(at)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
            if (!isHidden(file)) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                var changed = is.lastModifiedTime().to(TimeUnit.NANOSECONDS);
                files.put(name, new Stamp(is.size(), changed));
            }
            return FileVisitResult.CONTINUE;
        }

        /// A file that vanishes while it is looked at is no longer there.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
