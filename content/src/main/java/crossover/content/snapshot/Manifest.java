package crossover.content.snapshot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a snapshot or an index was made from, and of which day: enough to tell in a moment whether
/// it would come out otherwise today. Take it before the library is read, so that a file changed in
/// between counts as changed.
///
/// @param folders the library, then what was laid over it
public record Manifest(LocalDate day, List<LibraryFolder> folders) {
    private static final String TITLE = "made from 1";

    public Manifest {
        folders = List.copyOf(folders);
    }

    /// What lies in these folders now.
    public static Manifest of(LocalDate day, List<Path> folders) throws IOException {
        var found = new ArrayList<LibraryFolder>();
        for (var folder : folders) {
            found.add(LibraryFolder.of(folder));
        }
        return new Manifest(day, found);
    }

    /// The files that were added, changed or removed since, by their paths in the library; none if
    /// what was made is still good.
    public SortedSet<String> changes() throws IOException {
        var changes = new TreeSet<String>();
        for (var folder : folders) {
            changes.addAll(folder.changesTo(LibraryFolder.of(folder.path())));
        }
        return changes;
    }

    /// Writes it as text, with a checksum in the last line.
    public void write(Path file) throws IOException {
        var text = new StringBuilder(TITLE + "\n" + day + "\n");
        for (var folder : folders) {
            text.append(folder.files().size() + 1).append('\n').append(folder.lines());
        }
        Files.writeString(file, text + checksum(text.toString()) + "\n");
    }

    /// Reads what was written.
    ///
    /// @throws SnapshotDamaged if it is not as it was written
    public static Manifest read(Path file) throws IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        var end = text.lastIndexOf('\n', text.length() - 2) + 1;
        if (!text.substring(end).equals(checksum(text.substring(0, end)) + "\n")) {
            throw new SnapshotDamaged(file, "is not as it was written");
        }
        try {
            return parse(text.substring(0, end).lines().toList());
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new SnapshotDamaged(file, "is of another version");
        }
    }

    private static Manifest parse(List<String> lines) {
        var folders = new ArrayList<LibraryFolder>();
        for (var at = 2; at < lines.size(); ) {
            var size = Integer.parseInt(lines.get(at));
            folders.add(LibraryFolder.parse(lines.subList(at + 1, at + 1 + size)));
            at += 1 + size;
        }
        return new Manifest(LocalDate.parse(lines.get(1)), folders);
    }

    private static String checksum(String text) {
        return Long.toHexString(Snapshot.checksum(text.getBytes(StandardCharsets.UTF_8)));
    }
}
