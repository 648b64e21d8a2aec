package crossover.index.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/// Writes shards: classic scripts that hand one value to the page, for a page opened as a file can
/// load nothing else.
final class Shards {
    private final Path folder;
    private final CRC32C sum = new CRC32C();

    Shards(Path folder) {
        this.folder = folder;
    }

    /// Writes a shard, such as `terms/3`.
    void write(String name, Literal value) throws IOException {
        var file = folder.resolve(name + ".js");
        var script = "crossoverSearchPage.data(\"" + name + "\"," + value + ");\n";
        var bytes = script.getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        sum.update(bytes);
    }

    /// A word for all that was written so far: pages ask for shards with it, so that none is taken
    /// from an older site in the browser's cache.
    String version() {
        return Long.toHexString(sum.getValue());
    }
}
