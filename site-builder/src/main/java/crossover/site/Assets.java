package crossover.site;

import crossover.site.links.PageAddress;
import crossover.site.publish.SiteFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// The files that every site has: styles, scripts, the mark.
final class Assets {
    private static final List<String> NAMES =
            List.of(
                    "site.css",
                    "mark.svg",
                    "tables.js",
                    "table-tools.js",
                    "table-take.js",
                    "answer.js",
                    "risk.js",
                    "chain.js",
                    "calculator.js",
                    "verdict.js",
                    "find.js",
                    "results.js",
                    "compare.js",
                    "embed.js",
                    "embedding.js",
                    "frame.js");

    /// Compiled from the engine.
    private static final List<String> SCRIPTS =
            List.of(
                    "crossover-calculators.js",
                    "crossover-workloads.js",
                    "crossover-compliance.js");

    private Assets() {}

    static Stream<SiteFile> all() {
        return Stream.concat(
                NAMES.stream().map(name -> file("assets/" + name, "/assets/" + name)),
                SCRIPTS.stream()
                        .map(name -> file("scripts/" + name, "/crossover/scripts/" + name)));
    }

    private static SiteFile file(String path, String resource) {
        return SiteFile.of(new PageAddress(path), read(resource));
    }

    private static byte[] read(String resource) {
        try (var in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("`" + resource + "` is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
