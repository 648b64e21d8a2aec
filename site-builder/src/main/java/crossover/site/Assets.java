package crossover.site;

import crossover.site.links.PageAddress;
import crossover.site.publish.SiteFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// The files that every site has: styles, scripts, the mark.
final class Assets {
    private static final List<String> NAMES = List.of("site.css", "mark.svg", "tables.js");

    private Assets() {}

    static Stream<SiteFile> all() {
        return NAMES.stream()
                .map(name -> SiteFile.of(new PageAddress("assets/" + name), read(name)));
    }

    private static byte[] read(String name) {
        try (var in = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("`assets/" + name + "` is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
