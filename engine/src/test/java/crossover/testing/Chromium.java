package crossover.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The browser and its driver as this machine has them; nothing is ever downloaded.
///
/// They are looked for on the `PATH`; the system properties `chromium` and `chromedriver` name
/// others.
record Chromium(Path browser, Path driver) {
    static Optional<Chromium> find() {
        var browser = locate("chromium", List.of("chromium", "chromium-browser", "google-chrome"));
        var driver = locate("chromedriver", List.of("chromedriver"));
        return browser.flatMap(found -> driver.map(beside -> new Chromium(found, beside)));
    }

    /// Whether a test without a browser fails instead of being skipped.
    static boolean isRequired() {
        return System.getenv("CI") != null || System.getProperty("browser", "").equals("required");
    }

    private static Optional<Path> locate(String property, List<String> names) {
        var named = System.getProperty(property);
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return names.stream().flatMap(Chromium::onPath).findFirst();
    }

    private static Stream<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }
}
