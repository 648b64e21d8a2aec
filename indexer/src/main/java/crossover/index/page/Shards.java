package crossover.index.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/// Shards: classic scripts that hand a value each to the page, for a page opened as a file can load
/// nothing else.
final class Shards {
    private final Map<String, Literal> values = new LinkedHashMap<>();

    /// Adds a shard, such as `terms/3`.
    void add(String name, Literal value) {
        values.put(name, value);
    }

    /// All shards by their names. Each bears the same version, so that a page never mixes two
    /// sites, one of them from the browser's cache.
    SortedMap<String, String> scripts() {
        var version = version();
        var scripts = new TreeMap<String, String>();
        values.forEach((name, value) -> scripts.put(name, script(name, version, value)));
        return scripts;
    }

    private static String script(String name, String version, Literal value) {
        return "crossoverSearchPage.data(\"%s\",\"%s\",".formatted(name, version) + value + ");\n";
    }

    private String version() {
        var sum = new CRC32C();
        values.forEach((name, value) -> sum.update(bytes(name + value)));
        return Long.toHexString(sum.getValue());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
