package crossover.content.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;

class ManifestTest {
    private static final String SHEET = "sources/maker-data-sheet.md";

    @TempDir Path folder;
    private Path library;
    private Manifest manifest;

    @BeforeEach
    void looksAtALibrary() throws IOException {
        library = SmallLibrary.write(folder.resolve("library"));
        manifest = Manifest.of(SmallLibrary.TODAY, List.of(library, folder.resolve("overlay")));
    }

    @Test
    void isWrittenAndReadBack() throws IOException {
        var file = folder.resolve("manifest");
        manifest.write(file);
        assertEquals(manifest, Manifest.read(file));
        assertEquals(Set.of(), Manifest.read(file).changes());
    }

    @Test
    void namesWhatWasAddedChangedAndRemoved() throws IOException {
        Files.writeString(library.resolve("sources/second.md"), "---\n---\n");
        Files.setLastModifiedTime(library.resolve(SHEET), FileTime.fromMillis(1));
        Files.delete(library.resolve("accelerators/example-80.md"));
        assertEquals(
                Set.of("sources/second.md", SHEET, "accelerators/example-80.md"),
                manifest.changes());
    }

    @Test
    void seesAnOverlayGrow() throws IOException {
        Files.createDirectories(folder.resolve("overlay/terms"));
        Files.writeString(folder.resolve("overlay/terms/own.md"), "---\n---\n");
        assertEquals(Set.of("terms/own.md"), manifest.changes());
    }

    @Test
    void passesOverHiddenFiles() throws IOException {
        Files.writeString(library.resolve("sources/.draft.md"), "not yet");
        assertEquals(Set.of(), manifest.changes());
    }

    @Test
    void isDamagedByAnyFlippedBit() throws IOException {
        var file = folder.resolve("manifest");
        manifest.write(file);
        var bytes = Files.readAllBytes(file);
        for (var bit = 0; bit < bytes.length * 8; bit++) {
            var damaged = bytes.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, damaged);
            assertThrows(SnapshotDamaged.class, () -> Manifest.read(file), "bit " + bit);
        }
    }
}
