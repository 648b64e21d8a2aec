package crossover.browser;

import crossover.testing.Browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Opens an empty page with one of the engine's scripts, as the site serves it: from a file,
/// under a policy that lets only scripts of the same place run.
final class Script {
    private Script() {}

    static void open(Browser browser, String script, Path folder) throws IOException {
        try (var compiled = Script.class.getResourceAsStream("/crossover/scripts/" + script)) {
            Files.write(folder.resolve(script), compiled.readAllBytes());
        }
        var page = folder.resolve("index.html");
        Files.writeString(
                page,
                """
                <!doctype html>
                <meta http-equiv=Content-Security-Policy
                      content="default-src 'none'; script-src 'self'">
                <title>%1$s</title>
                <script src=%1$s></script>
                """
                        .formatted(script));
        browser.open(page);
    }
}
