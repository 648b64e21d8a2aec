package crossover.site.pages;

import crossover.site.html.Templates;
import crossover.site.links.PageAddress;
import crossover.site.publish.SiteFile;
import crossover.site.views.Edition;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/// What stands around every page: head, navigation, foot.
final class Layout {
    private final Edition edition;
    private final Templates templates;

    Layout(Edition edition, Templates templates) {
        this.edition = edition;
        this.templates = templates;
    }

    /// A link of the navigation.
    ///
    /// @param current whether the page belongs to it
    /// @param exact whether the page is it
    record Item(String name, String href, boolean current, boolean exact) {}

    /// A link of the head, such as an icon or a feed.
    record HeadLink(String rel, String href, String type, String title) {}

    /// What the layout's template shows.
    record Frame(
            String title,
            String description,
            String root,
            String day,
            boolean isHome,
            boolean isPrivate,
            boolean frames,
            List<String> scripts,
            List<HeadLink> links,
            List<Item> nav,
            List<Item> foot) {}

    private record Place(String name, PageAddress page) {}

    private static final List<Place> NAVIGATION =
            List.of(
                    new Place("Calculate", CalculatorPages.LIST),
                    new Place("Verdict", VerdictPage.ADDRESS),
                    new Place("Compare", ComparePages.ADDRESS),
                    new Place("Guides", PageAddress.page("guides")),
                    new Place("Questions", PageAddress.page("faqs")),
                    new Place("Library", PlainPages.LIBRARY));

    private static final List<Place> FOOT =
            List.of(
                    new Place("How the facts are kept true", PlainPages.METHOD),
                    new Place("What changed", PlainPages.CHANGES),
                    new Place("Embed", EmbedPages.LIST),
                    new Place("Sources", PageAddress.page("sources")),
                    new Place("Claims", PageAddress.page("claims")),
                    new Place("Glossary", PageAddress.page("terms")));

    SiteFile file(Page page) {
        var model = new HashMap<String, Object>(page.model());
        model.put("page", frame(page));
        var html = templates.render(page.template(), page.address().path(), model);
        return SiteFile.of(page.address(), html.markup());
    }

    private Frame frame(Page page) {
        var isHome = page.address().equals(PageAddress.HOME);
        return new Frame(
                page.title(),
                page.description(),
                root(page.address()),
                edition.day().toString(),
                isHome,
                edition.isPrivate(),
                page.address().equals(EmbedPages.LIST),
                page.scripts(),
                links(page),
                items(NAVIGATION, page.address()),
                items(FOOT, page.address()));
    }

    private List<HeadLink> links(Page page) {
        return edition.base().stream()
                .flatMap(
                        base ->
                                Stream.of(
                                        new HeadLink(
                                                "canonical",
                                                base + page.address().pretty(),
                                                "",
                                                ""),
                                        new HeadLink(
                                                "search",
                                                base + "opensearch.xml",
                                                "application/opensearchdescription+xml",
                                                "Crossover"),
                                        new HeadLink(
                                                "alternate",
                                                base + "feed.xml",
                                                "application/atom+xml",
                                                "What changed")))
                .toList();
    }

    /// The way up to the site's root. The page for what is not found is served at any depth, so
    /// its way cannot be relative.
    private String root(PageAddress page) {
        return page.equals(PlainPages.NOT_FOUND)
                ? edition.base().map(base -> URI.create(base).getPath()).orElse("")
                : page.root();
    }

    private List<Item> items(List<Place> places, PageAddress page) {
        return places.stream().map(place -> item(place, page)).toList();
    }

    private Item item(Place place, PageAddress page) {
        var folder = place.page().pretty();
        return new Item(
                place.name(),
                root(page) + place.page().path(),
                page.path().startsWith(folder),
                page.equals(place.page()));
    }
}
