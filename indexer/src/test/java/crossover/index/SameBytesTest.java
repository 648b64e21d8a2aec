package crossover.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossover.content.Content;
import crossover.content.snapshot.Manifest;
import crossover.content.snapshot.Snapshot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/// The same library gives the same search files, byte for byte, and so the same index: all of it
/// that answers is in them.
class SameBytesTest {
    @TempDir Path folder;

    @Test
    void twoIndexesOfOneLibraryAreTheSame() throws IOException {
        var again = folder.resolve("again");
        var library = Content.load(RealIndex.CONTENT, RealIndex.DAY).library();
        Snapshot.write(library, folder.resolve("snapshot"));
        var manifest = Manifest.of(RealIndex.DAY, List.of(RealIndex.CONTENT));
        IndexBuilder.build(Snapshot.open(folder.resolve("snapshot")), manifest, again);
        assertEquals(
                files(RealIndex.folder(), folder.resolve("a")), files(again, folder.resolve("b")));
    }

    private static SortedMap<String, ByteBuffer> files(Path index, Path into) throws IOException {
        try (var open = LibraryIndex.open(index)) {
            SearchFiles.write(open, into);
        }
        return IndexFiles.of(into);
    }
}
