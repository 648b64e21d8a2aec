package crossover.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of folders, read and written.
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

    /// Writes what a page needs to search, as a site has it.
    static void writeSearch(LibraryIndex index, Path folder) throws IOException {
        for (var file : SearchFiles.of(index).entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
