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
import java.util.TreeMap;

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
        assertEquals(files(RealIndex.folder()), files(again));
    }

    private static SortedMap<String, ByteBuffer> files(Path folder) throws IOException {
        try (var index = LibraryIndex.open(folder)) {
            var files = new TreeMap<String, ByteBuffer>();
            SearchFiles.of(index).forEach((path, file) -> files.put(path, ByteBuffer.wrap(file)));
            return files;
        }
    }
}
