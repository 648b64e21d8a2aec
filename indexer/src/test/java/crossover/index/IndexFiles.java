package crossover.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of an index folder and their bytes.
final class IndexFiles {
    private IndexFiles() {}

    static SortedMap<String, ByteBuffer> of(Path folder) throws IOException {
        var files = new TreeMap<String, ByteBuffer>();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        ByteBuffer.wrap(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
