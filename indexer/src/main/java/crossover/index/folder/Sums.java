package crossover.index.folder;

import org.apache.lucene.util.IOUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.CRC32C;

/// The checksum of every file of a folder, in a file beside them. A CRC finds every single flipped
/// bit, and any other damage but once in four thousand million.
final class Sums {
    private static final String FILE = "sums";

    private Sums() {}

    /// Writes the sums of what lies in a folder, and sees all of it onto the disk.
    static void write(Path folder) throws IOException {
        var lines = new StringBuilder();
        for (var name : names(folder)) {
            IOUtils.fsync(folder.resolve(name), false);
            lines.append(sum(folder.resolve(name))).append(' ').append(name).append('\n');
        }
        CheckedText.write(folder.resolve(FILE), lines.toString());
        IOUtils.fsync(folder, true);
    }

    /// Holds every file of a folder against its sum.
    static void verify(Path folder) throws IOException {
        var sums = read(folder);
        for (var name : names(folder)) {
            if (!sum(folder.resolve(name)).equals(sums.remove(name))) {
                throw new IndexDamaged(folder.resolve(name), "is not as it was written");
            }
        }
        if (!sums.isEmpty()) {
            throw new IndexDamaged(folder.resolve(sums.firstKey()), "is missing");
        }
    }

    /// The files of a folder whose names are wanted, each held against its sum.
    static Map<String, byte[]> files(Path folder, Predicate<String> wanted) throws IOException {
        var files = new HashMap<String, byte[]>();
        for (var sum : read(folder).entrySet()) {
            if (wanted.test(sum.getKey())) {
                var file = folder.resolve(sum.getKey());
                var bytes = Files.readAllBytes(file);
                if (!sum(bytes).equals(sum.getValue())) {
                    throw new IndexDamaged(file, "is not as it was written");
                }
                files.put(sum.getKey(), bytes);
            }
        }
        return files;
    }

    private static String sum(byte[] bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }

    private static TreeMap<String, String> read(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(FILE))) {
            throw new IndexDamaged(folder.resolve(FILE), "is missing");
        }
        var sums = new TreeMap<String, String>();
        for (var line : CheckedText.read(folder.resolve(FILE)).lines().toList()) {
            var space = line.indexOf(' ');
            sums.put(line.substring(space + 1), line.substring(0, space));
        }
        return sums;
    }

    static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(FILE))
                    .sorted()
                    .toList();
        }
    }

    private static String sum(Path file) throws IOException {
        var sum = new CRC32C();
        var buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(file)) {
            for (var read = in.read(buffer); read > 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
