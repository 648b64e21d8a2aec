package crossover.shell.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The files of a folder by the paths of addresses, and nothing beside them: no hidden file, none
/// outside, none through a symbolic link.
record SiteFiles(Path folder) {
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("md", "text/markdown; charset=utf-8"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("csv", "text/csv; charset=utf-8"),
                    Map.entry("tsv", "text/tab-separated-values; charset=utf-8"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("atom", "application/atom+xml"),
                    Map.entry("ics", "text/calendar; charset=utf-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("zip", "application/zip"),
                    Map.entry("yaml", "application/yaml"));

    /// The file of a path, whose escapes are decoded once and not again; the `index.html` of a
    /// folder if the path ends in a slash.
    Optional<Path> find(String path) {
        if (path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0 || !path.startsWith("/")) {
            return Optional.empty();
        }
        var name = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
        for (var part : name.split("/", -1)) {
            if (part.isEmpty() || part.startsWith(".")) {
                return Optional.empty();
            }
        }
        return resolved(name).filter(Files::isRegularFile);
    }

    /// Whether a path is that of a folder, lacking but its slash.
    boolean isFolder(String path) {
        return !path.endsWith("/") && find(path + "/").isPresent();
    }

    private Optional<Path> resolved(String name) {
        try {
            var real = folder.toRealPath();
            var file = real.resolve(name);
            // With a link anywhere on the way the real path is another one.
            return file.toRealPath().equals(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// The content type of a file by its name's ending.
    static String type(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    /// The page that says that there is none, if the site has one.
    Optional<Path> missing() {
        return Optional.of(folder.resolve("404.html"))
                .filter(page -> Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS));
    }
}
