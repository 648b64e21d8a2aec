package crossover.index.folder;

import org.apache.lucene.util.IOUtils;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A folder that always holds one whole index, or none.
///
/// ```text
/// current          names the generation that counts
/// generation-7/    an index, its files and their sums
/// generation-8/    the next one, while it is being built
/// lock             held while building
/// ```
/// A build writes a new generation beside the old one and then renames the file `current` into
/// place, which happens at once or not at all. Who has the old one open goes on with it: it is
/// deleted by the build after next, as is what a killed build left behind.
public final class IndexFolder {
    private static final String CURRENT = "current";
    private static final String GENERATION = "generation-";

    private final Path folder;

    public IndexFolder(Path folder) {
        this.folder = folder;
    }

    /// Writes the files of an index into an empty folder.
    @FunctionalInterface
    public interface Build {
        void into(Path generation) throws IOException;
    }

    /// Reads the files of an index.
    @FunctionalInterface
    public interface Reading<T> {
        T of(Path generation) throws IOException;
    }

    /// The generation that counts, empty if nothing was ever built.
    ///
    /// @throws IndexDamaged if the folder does not say
    public Optional<Path> current() throws IOException {
        try {
            var name = CheckedText.read(folder.resolve(CURRENT)).strip();
            if (!name.startsWith(GENERATION)) {
                throw new IndexDamaged(folder.resolve(CURRENT), "names no generation");
            }
            return Optional.of(folder.resolve(name));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /// Puts a new generation in place of the old one, once it is complete and on the disk.
    ///
    /// @throws IndexBusy if another build does not come to an end
    public void replace(Build build) throws IOException {
        Files.createDirectories(folder);
        try (var file = openLock();
                var _ = BuildLock.of(file, folder)) {
            clear(keptGeneration());
            var next = nextGeneration();
            try {
                Files.createDirectory(next);
                build.into(next);
                Sums.write(next);
                pointTo(next);
            } catch (IOException | RuntimeException e) {
                delete(next);
                throw e;
            }
        }
    }

    /// Whether anything was ever built.
    public boolean isBuilt() {
        return Files.exists(folder.resolve(CURRENT));
    }

    /// Reads something of the generation that counts; if a build replaces it meanwhile, of the new
    /// one.
    ///
    /// @throws NoSuchFileException if nothing was ever built
    /// @throws IndexDamaged if it cannot be read because a file is not as it was written
    public <T> T read(Reading<T> reading) throws IOException {
        while (true) {
            var generation =
                    current().orElseThrow(() -> new NoSuchFileException(folder.toString()));
            try {
                return reading.of(generation);
            } catch (IOException | RuntimeException e) {
                if (current().equals(Optional.of(generation))) {
                    throw Damage.in(generation, e);
                }
            }
        }
    }

    /// Holds every file of the generation that counts against its sum.
    ///
    /// @throws IndexDamaged if one is not as it was written
    public void verify() throws IOException {
        var generation = current().orElseThrow(() -> new NoSuchFileException(folder.toString()));
        Sums.verify(generation);
    }

    private FileChannel openLock() throws IOException {
        return FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /// The generation to leave alone; a damaged `current` names none.
    private Optional<Path> keptGeneration() throws IOException {
        try {
            return current();
        } catch (IndexDamaged e) {
            return Optional.empty();
        }
    }

    private void clear(Optional<Path> kept) throws IOException {
        for (var generation : generations()) {
            if (!Optional.of(generation).equals(kept)) {
                delete(generation);
            }
        }
    }

    private List<Path> generations() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(GENERATION))
                    .toList();
        }
    }

    private Path nextGeneration() throws IOException {
        var newest = 0;
        for (var generation : generations()) {
            var number = generation.getFileName().toString().substring(GENERATION.length());
            newest = Math.max(newest, Integer.parseInt(number));
        }
        return folder.resolve(GENERATION + (newest + 1));
    }

    private void pointTo(Path generation) throws IOException {
        var beside = folder.resolve(CURRENT + ".new");
        CheckedText.write(beside, generation.getFileName() + "\n");
        Files.move(beside, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(folder, true);
    }

    /// Deletes a folder as far as it can be: a file that another process holds stays for later.
    private static void delete(Path generation) throws IOException {
        if (!Files.exists(generation)) {
            return;
        }
        try (var files = Files.walk(generation)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                var _ = file.toFile().delete();
            }
        }
    }
}
