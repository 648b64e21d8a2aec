package crossover.shell.desk;

import crossover.content.library.Library;
import crossover.content.snapshot.Manifest;
import crossover.content.snapshot.SnapshotDamaged;
import crossover.index.BuiltLibrary;
import crossover.index.IndexBuilder;
import crossover.index.IndexCheck;
import crossover.index.LibraryIndex;
import crossover.index.folder.IndexBusy;
import crossover.index.folder.IndexDamaged;
import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Optional;

/// What is made of a library and can be made again: its index and its snapshot, in one folder.
final class Cache {
    /// What to do when nothing can be kept.
    static final String WRITABLE = "set XDG_CACHE_HOME to a folder that can be written to";

    private final Path folder;
    private final Settings settings;
    private Optional<FileTime> opened = Optional.empty();

    Cache(Path folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    Path folder() {
        return folder;
    }

    /// The snapshot, empty if nothing was ever made.
    Optional<BuiltLibrary> open() throws Failure {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            opened = stamp();
            return Optional.of(BuiltLibrary.open(folder));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw Failure.of("the index cannot be read", "make it anew with: crossover index", e);
        } catch (IndexDamaged | SnapshotDamaged e) {
            throw damaged(e);
        }
    }

    LibraryIndex search() throws Failure {
        if (!Files.isDirectory(folder)) {
            throw new Failure(
                    Exit.FAILED, "a search needs an index, and none can be kept", WRITABLE);
        }
        try {
            return LibraryIndex.open(folder);
        } catch (IOException e) {
            throw Failure.of("the index cannot be read", "make it anew with: crossover index", e);
        } catch (IndexDamaged | SnapshotDamaged e) {
            throw damaged(e);
        }
    }

    void verify() throws Failure {
        try {
            IndexCheck.verify(folder);
        } catch (NoSuchFileException e) {
            throw Failure.nothing("there is no index yet", "make it with: crossover index");
        } catch (IOException e) {
            throw Failure.of("the index cannot be read", "make it anew with: crossover index", e);
        } catch (IndexDamaged | SnapshotDamaged e) {
            throw damaged(e);
        }
    }

    /// A damage, which names the file and says itself what to do.
    static Failure damaged(RuntimeException damage) {
        var message = String.valueOf(damage.getMessage());
        var end = message.indexOf("; ");
        return end < 0
                ? new Failure(Exit.DAMAGED, message, "make it anew with: crossover index", damage)
                : new Failure(
                        Exit.DAMAGED,
                        message.substring(0, end),
                        message.substring(end + 2),
                        damage);
    }

    /// How many files were added, changed or removed since; none can be counted if they cannot be
    /// listed, and then whoever reads them will hear of it.
    int changes(BuiltLibrary built) {
        try {
            return built.manifest().changes().size();
        } catch (IOException e) {
            return 0;
        }
    }

    /// Whether what was opened is still what lies there.
    boolean isCurrent() {
        return opened.equals(stamp());
    }

    private Optional<FileTime> stamp() {
        try {
            return Optional.of(Files.getLastModifiedTime(folder.resolve("current")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Looks at the files before they are read, so that one changed in between counts as changed.
    Making prepare() throws Failure {
        try {
            var manifest = Manifest.of(LocalDate.EPOCH, settings.folders());
            return library -> write(library, manifest);
        } catch (IOException e) {
            throw Failure.of("the library cannot be read", "", e);
        }
    }

    /// Makes index and snapshot of a library.
    @FunctionalInterface
    interface Making {
        void write(Library library) throws IOException, Failure;
    }

    private void write(Library library, Manifest seen) throws IOException, Failure {
        var day = settings.asOf().orElse(library.newestSeen());
        try {
            IndexBuilder.build(library, new Manifest(day, seen.folders()), folder);
            opened = stamp();
        } catch (IndexBusy e) {
            throw new Failure(
                    Exit.FAILED, String.valueOf(e.getMessage()), "try again when it is done", e);
        }
    }
}
