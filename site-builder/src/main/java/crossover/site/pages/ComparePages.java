package crossover.site.pages;

import crossover.content.entries.Entry;
import crossover.content.kinds.Comparison;
import crossover.content.kinds.Kind;
import crossover.site.compare.KindData;
import crossover.site.compare.Lines;
import crossover.site.compare.Sets;
import crossover.site.compare.Sets.Chosen;
import crossover.site.links.PageAddress;
import crossover.site.publish.SiteFile;
import crossover.site.views.Edition;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Entries side by side: the page where readers choose them, and a page for each of some sets.
record ComparePages(Edition edition) {
    static final PageAddress ADDRESS = PageAddress.page("compare");

    /// A kind to choose from.
    record Choosable(String folder, String title) {}

    Stream<Page> all() {
        var sets = Sets.of(edition.library());
        return Stream.concat(Stream.of(page(sets)), sets.stream().map(this::set));
    }

    Stream<SiteFile> files() {
        return new KindData(new Ways(edition, ADDRESS)).files(KindPage.MOST_ROWS);
    }

    static List<PageAddress> addresses(Edition edition) {
        return Stream.concat(
                        Stream.of(ADDRESS),
                        Sets.of(edition.library()).stream().map(ComparePages::address))
                .toList();
    }

    private static PageAddress address(Chosen set) {
        return PageAddress.page("compare/" + set.slug());
    }

    private Page page(List<Chosen> sets) {
        var ways = new Ways(edition, ADDRESS);
        var kinds = KindData.kinds(ways).stream().map(ComparePages::choosable).toList();
        var written = edition.library().ofKind(Comparison.KIND).stream().map(ways::to).toList();
        return Page.of(
                        ADDRESS,
                        "Compare side by side",
                        "Choose machines, chips or offers and see where they differ, each value"
                                + " with its source.",
                        "compare",
                        Map.of(
                                "kinds", kinds,
                                "sets", sets.stream().map(ComparePages::way).toList(),
                                "written", written))
                .with("assets/compare.js");
    }

    private static Choosable choosable(Kind kind) {
        return new Choosable(kind.folder(), kind.title());
    }

    private static Way way(Chosen set) {
        return new Way(set.title(), address(set).from(ADDRESS), "");
    }

    private Page set(Chosen set) {
        var ways = new Ways(edition, address(set));
        var names = set.entries().stream().map(Entry::name).collect(Collectors.joining(", "));
        return Page.of(
                address(set),
                set.title(),
                names + " side by side: every value with its source.",
                "side-by-side",
                Map.of("title", set.title(), "beside", Lines.of(set.entries(), ways)));
    }
}
