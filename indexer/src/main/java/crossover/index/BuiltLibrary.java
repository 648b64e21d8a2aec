package crossover.index;

import crossover.content.library.Library;
import crossover.content.snapshot.Manifest;
import crossover.content.snapshot.Snapshot;
import crossover.index.folder.IndexFolder;

import java.io.IOException;
import java.nio.file.Path;

/// The library that lies beside an index, for who asks for entries and does not search.
///
/// @param library its entries are read as they are asked for
/// @param manifest what it was read from, to tell whether it is stale
public record BuiltLibrary(Library library, Manifest manifest) {
    private static final String SNAPSHOT = "library.snapshot";
    private static final String MANIFEST = "manifest";

    /// Opens the library of a folder.
    ///
    /// @throws java.nio.file.NoSuchFileException if nothing was ever built there
    /// @throws crossover.index.folder.IndexDamaged if it is not as it was written
    /// @throws crossover.content.snapshot.SnapshotDamaged later, from an entry that is not
    public static BuiltLibrary open(Path folder) throws IOException {
        return new IndexFolder(folder).read(BuiltLibrary::of);
    }

    static BuiltLibrary of(Path generation) throws IOException {
        return new BuiltLibrary(
                Snapshot.open(generation.resolve(SNAPSHOT)),
                Manifest.read(generation.resolve(MANIFEST)));
    }

    static void write(Library library, Manifest manifest, Path generation) throws IOException {
        Snapshot.write(library, generation.resolve(SNAPSHOT));
        manifest.write(generation.resolve(MANIFEST));
    }

    static void verify(Path generation) throws IOException {
        Snapshot.verify(generation.resolve(SNAPSHOT));
        Manifest.read(generation.resolve(MANIFEST));
    }
}
