package crossover.site.data;

import crossover.content.kinds.Kinds;
import crossover.site.html.Html;
import crossover.site.links.PageAddress;
import crossover.site.publish.SiteFile;
import crossover.site.views.Edition;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What search engines and browsers look for at the root of a site. All but the text for language
/// models need absolute addresses, so they are written only where the site knows its own.
public record Announcements(Edition edition) {

    /// @param pages all pages of the site
    public Stream<SiteFile> files(List<PageAddress> pages) {
        return Stream.concat(
                Stream.of(file("llms.txt", forModels())),
                edition.base().stream().flatMap(base -> absolute(base, pages)));
    }

    private Stream<SiteFile> absolute(String base, List<PageAddress> pages) {
        return Stream.of(
                file("sitemap.xml", sitemap(base, pages)),
                file("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + base + "sitemap.xml\n"),
                file("opensearch.xml", openSearch(base)),
                file("feed.xml", new Feed(edition, base).text()));
    }

    private static SiteFile file(String name, String text) {
        return SiteFile.of(new PageAddress(name), text);
    }

    private static String sitemap(String base, List<PageAddress> pages) {
        return pages.stream()
                .sorted()
                .map(page -> "<url><loc>" + xml(base + page.pretty()) + "</loc></url>\n")
                .collect(
                        Collectors.joining(
                                "",
                                """
                                <?xml version="1.0" encoding="UTF-8"?>
                                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                                """,
                                "</urlset>\n"));
    }

    private static String openSearch(String base) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>Crossover</ShortName>
        <Description>Prices, machines and laws for AI workloads, with sources</Description>
        <InputEncoding>UTF-8</InputEncoding>
        <Image width="16" height="16" type="image/svg+xml">%sassets/mark.svg</Image>
        <Url type="text/html" template="%ssearch/?q={searchTerms}"/>
        </OpenSearchDescription>
        """
                .formatted(xml(base), xml(base));
    }

    private String forModels() {
        var root = edition.base().orElse("");
        var kinds =
                Kinds.all().stream()
                        .map(
                                k ->
                                        "- [%s](%sapi/v1/%s.json): %s"
                                                .formatted(k.title(), root, k, k.about()))
                        .collect(Collectors.joining("\n"));
        return """
        # Crossover

        > Where should this AI workload run: in the cloud, on your own hardware, or both? A library of
        > sourced, dated facts on rented and owned machines, prices and laws. As of %s, CC BY 4.0.

        Every entry has a page `<kind>/<entry>/index.html`, a Markdown twin `<kind>/<entry>/index.md`
        and JSON at `api/v1/<kind>/<entry>.json`. Quote a figure with its source and date.

        ## Library

        %s
        """
                .formatted(edition.day(), kinds);
    }

    static String xml(String text) {
        return Html.escaped(text).markup();
    }
}
