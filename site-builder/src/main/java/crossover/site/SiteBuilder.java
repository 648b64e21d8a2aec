package crossover.site;

import crossover.site.links.PageAddress;
import crossover.site.pages.Pages;
import crossover.site.publish.CannotPublish;
import crossover.site.publish.SiteFile;
import crossover.site.publish.SiteFolder;
import crossover.site.views.Edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Builds sites.
///
/// ```java
/// SiteBuilder.build(Site.of(library, folder, library.newestSeen()), Path.of("site"));
/// ```
public final class SiteBuilder {
    private SiteBuilder() {}

    /// Builds a site and puts it in its place, whole or not at all. The same request gives the same
    /// bytes.
    ///
    /// @throws crossover.site.publish.CannotPublish if the folder cannot take it; what stood there
    ///     before still stands
    public static void build(Site site, Path out) throws IOException {
        var base = base(site);
        var folder = SiteFolder.at(out, site.folder(), site.isPrivate());
        var edition =
                Edition.of(site.library(), site.day(), site.related(), base, site.isPrivate());
        folder.replaceWith(
                Stream.of(Pages.of(edition), Assets.all(), extras(site)).flatMap(f -> f));
    }

    /// The address as links need it: with a slash at its end.
    private static Optional<String> base(Site site) throws CannotPublish {
        for (var base : site.baseUrl().stream().toList()) {
            if (!base.matches("https?://[^\\s?#\"<>]+")) {
                throw new CannotPublish(
                        "`" + base + "` is not the address of a site",
                        "write it like `https://crossover.example/`");
            }
        }
        return site.baseUrl().map(base -> base.endsWith("/") ? base : base + "/");
    }

    private static Stream<SiteFile> extras(Site site) {
        return site.extras().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(extra -> SiteFile.of(new PageAddress(extra.getKey()), extra.getValue()));
    }
}
