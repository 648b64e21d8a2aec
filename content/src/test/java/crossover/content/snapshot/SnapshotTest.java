package crossover.content.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.content.facts.EntryId;
import crossover.content.library.Library;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class SnapshotTest {
    private static final EntryId ACCELERATOR = EntryId.of("accelerators/example-80");
    private static final EntryId SOURCE = EntryId.of("sources/maker-data-sheet");

    @TempDir Path folder;
    private Library library;
    private Path file;

    @BeforeEach
    void writesASnapshot() throws IOException {
        library = SmallLibrary.load(folder.resolve("library"));
        file = folder.resolve("library.snapshot");
        Snapshot.write(library, file);
    }

    @Test
    void givesBackEveryEntryAsItWasRead() throws IOException {
        var again = Snapshot.open(file);
        assertEquals(library.ids(), again.ids());
        assertEquals(List.copyOf(library.entries()), List.copyOf(again.entries()));
        assertEquals(library.newestSeen(), again.newestSeen());
        assertEquals(LocalDate.of(2026, 4, 2), again.newestSeen());
    }

    @Test
    void leadsFromAnOldIdToTheEntry() throws IOException {
        var moved = Snapshot.open(file).formerly(EntryId.of("accelerators/sample-80"));
        assertEquals(library.find(ACCELERATOR), moved);
        assertEquals(Optional.empty(), Snapshot.open(file).find(EntryId.of("terms/none")));
    }

    @Test
    void isTheSameForTheSameLibrary() throws IOException {
        var second = folder.resolve("second.snapshot");
        Snapshot.write(Snapshot.open(file), second);
        assertEquals(-1, Files.mismatch(file, second));
    }

    @Test
    void goesOnAfterTheFileWasDeleted() throws IOException {
        var open = Snapshot.open(file);
        Files.delete(file);
        assertEquals(library.find(ACCELERATOR), open.find(ACCELERATOR));
    }

    @Test
    void findsEveryFlippedBit() throws IOException {
        var bytes = Files.readAllBytes(file);
        for (var bit = 0; bit < bytes.length * 8; bit++) {
            var damaged = bytes.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertDamaged(damaged, "bit " + bit);
        }
    }

    @Test
    void findsEveryMissingEndAndAnyAdded() throws IOException {
        var bytes = Files.readAllBytes(file);
        for (var length = 0; length < bytes.length; length++) {
            assertDamaged(Arrays.copyOf(bytes, length), "cut at " + length);
        }
        assertDamaged(Arrays.copyOf(bytes, bytes.length + 1), "longer by one");
    }

    @Test
    void aDamagedEntryIsNamedAndDoesNotConcernTheOthers() throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[Snapshot.HEADER + 20] ^= 1;
        var damaged = Snapshot.open(Files.write(file, bytes));
        assertEquals(library.find(SOURCE), damaged.find(SOURCE));
        var thrown = assertThrows(SnapshotDamaged.class, () -> damaged.find(ACCELERATOR));
        assertTrue(thrown.getMessage().contains("`accelerators/example-80`"));
        assertTrue(thrown.getMessage().contains("`crossover index`"));
    }

    private void assertDamaged(byte[] bytes, String how) throws IOException {
        var damaged = Files.write(folder.resolve("damaged.snapshot"), bytes);
        assertThrows(SnapshotDamaged.class, () -> Snapshot.verify(damaged), how);
    }
}
