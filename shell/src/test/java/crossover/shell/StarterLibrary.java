package crossover.shell;

import crossover.content.starter.Starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The library that `new` writes, in a folder of its own.
public final class StarterLibrary {
    private StarterLibrary() {}

    /// Lays out a folder as the transcripts have it: the starter in `content/library`, with a few
    /// entries more, an overlay in `own`, a library with errors in `broken`.
    public static void layOut(Path folder) throws IOException {
        writeTo(folder.resolve("content/library"));
        var more = Path.of("src/test/resources/folder");
        try (var files = Files.walk(more)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = folder.resolve(more.relativize(file).toString());
                Files.createDirectories(path.getParent());
                Files.copy(file, path);
            }
        }
    }

    public static void writeTo(Path folder) throws IOException {
        for (var file : Starter.files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
