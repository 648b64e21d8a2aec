package crossover.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.index.folder.IndexDamaged;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

class IndexCheckTest {
    @TempDir Path folder;
    private SmallLibrary library;

    @BeforeEach
    void build() throws IOException {
        library = SmallLibrary.of(folder).build();
    }

    @Test
    void findsASoundIndexSound() throws IOException {
        IndexCheck.verify(library.index);
    }

    @Test
    void findsAnyFlippedBitInAnyFile() throws IOException {
        for (var file : IndexFiles.of(library.index).entrySet()) {
            var bytes = file.getValue().array();
            for (var at = 0; at < bytes.length; at++) {
                var damaged = bytes.clone();
                damaged[at] ^= (byte) (1 << at % 8);
                assertFound(file.getKey(), damaged, at);
            }
            Files.write(library.index.resolve(file.getKey()), bytes);
        }
    }

    @Test
    void findsAFileThatIsCutShortGoneOrAdded() throws IOException {
        for (var file : IndexFiles.of(library.index).entrySet()) {
            var bytes = file.getValue().array();
            if (bytes.length > 0) {
                assertFound(file.getKey(), Arrays.copyOf(bytes, bytes.length - 1), -1);
                assertFound(file.getKey(), new byte[0], -1);
                assertFound(file.getKey(), Arrays.copyOf(bytes, bytes.length + 1), -1);
            }
            Files.write(library.index.resolve(file.getKey()), bytes);
        }
        Files.writeString(library.index.resolve("generation-1/_9.si"), "");
        assertThrows(IndexDamaged.class, () -> IndexCheck.verify(library.index));
        Files.delete(library.index.resolve("generation-1/_9.si"));
        Files.delete(library.index.resolve("generation-1/_0.si"));
        assertThrows(IndexDamaged.class, () -> IndexCheck.verify(library.index));
    }

    @Test
    void aDamagedIndexAnswersRightlyOrSaysThatItIsDamaged() throws IOException {
        var random = new Random(20_261_101);
        for (var file : IndexFiles.of(library.index).entrySet()) {
            var bytes = file.getValue().array();
            for (var i = 0; i < 60 && bytes.length > 0; i++) {
                var damaged = bytes.clone();
                damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(library.index.resolve(file.getKey()), damaged);
                searchOrSayDamaged(file.getKey());
            }
            Files.write(library.index.resolve(file.getKey()), bytes);
        }
    }

    private void searchOrSayDamaged(String file) throws IOException {
        try {
            library.search("people rails kind:terms");
        } catch (IndexDamaged damaged) {
            assertTrue(damaged.getMessage().contains("`crossover index`"), damaged.getMessage());
            assertTrue(damaged.getMessage().contains(file), damaged.getMessage());
        }
    }

    private void assertFound(String file, byte[] damaged, int at) throws IOException {
        Files.write(library.index.resolve(file), damaged);
        var thrown =
                assertThrows(
                        IndexDamaged.class,
                        () -> IndexCheck.verify(library.index),
                        file + " " + at);
        assertEquals(true, thrown.getMessage().contains(file), thrown.getMessage());
    }
}
