package crossover.content.starter;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The files of a library to begin with. CONTRIBUTING.md shows the same ones, as the samples of
/// their kinds.
public final class Starter {
    private Starter() {}

    /// The texts by their paths below the library's root, in the order of the paths.
    public static Map<String, String> files() throws IOException {
        var files = new LinkedHashMap<String, String>();
        for (var path : text("files.txt").lines().toList()) {
            files.put(path, text(path));
        }
        return files;
    }

    private static String text(String path) throws IOException {
        try (var in = Starter.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException("the program holds no `" + path + "`");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
