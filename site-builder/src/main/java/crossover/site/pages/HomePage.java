package crossover.site.pages;

import crossover.calculators.Calculators;
import crossover.content.kinds.Kinds;
import crossover.site.calculators.CalculatorView;
import crossover.site.links.Anchor;
import crossover.site.links.PageAddress;
import crossover.site.views.Changes;
import crossover.site.views.Changes.Change;
import crossover.site.views.Edition;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.util.List;
import java.util.Map;

/// The first page: what this is, where to search, the four questions, what changed lately.
record HomePage(Edition edition) {
    private static final int NEWEST = 6;

    /// A kind and how many entries it has.
    record Shelf(Way way, int count) {}

    /// A change and the way to the place where it is told.
    record News(String date, String when, Way way, String what) {}

    Page page() {
        var ways = new Ways(edition, PageAddress.HOME);
        return Page.of(
                PageAddress.HOME,
                "Crossover: where should this AI workload run?",
                "In the cloud, on your own hardware, or both? Prices, machines and laws, every"
                        + " value with its source and date, and calculators that use them.",
                "home",
                Map.of(
                        "questions", ReaderPaths.all(ways),
                        "kinds", kinds(ways),
                        "news", news(ways),
                        "crossing", crossing(ways)));
    }

    /// The curves that the site is named after, for the calculator's defaults; none without them.
    private static List<CalculatorView> crossing(Ways ways) {
        return Calculators.find("break-even")
                .map(calculator -> CalculatorView.of(calculator, "c", Map.of(), ways))
                .filter(view -> !view.answer().isEmpty())
                .stream()
                .toList();
    }

    static List<Shelf> kinds(Ways ways) {
        return Kinds.all().stream()
                .map(
                        kind ->
                                new Shelf(
                                        new Way(
                                                kind.title(),
                                                PageAddress.of(kind).from(ways.page()),
                                                kind.about()),
                                        ways.edition().library().ofKind(kind).size()))
                .filter(shelf -> shelf.count() > 0)
                .toList();
    }

    private List<News> news(Ways ways) {
        return Changes.in(edition).stream()
                .limit(NEWEST)
                .map(change -> news(change, ways))
                .toList();
    }

    static News news(Change change, Ways ways) {
        var entry = ways.to(change.entry());
        var href = entry.href() + "#" + Anchor.fragment(change.path());
        return new News(
                change.day().toString(),
                change.when(),
                new Way(entry.name(), href, entry.about()),
                change.what());
    }
}
