package crossover.site.pages;

import crossover.calculators.Calculator;
import crossover.calculators.Calculators;
import crossover.content.entries.Entry;
import crossover.content.kinds.Comparison;
import crossover.content.tables.Tables;
import crossover.site.calculators.CalculatorView;
import crossover.site.links.PageAddress;
import crossover.site.parts.TablePart;
import crossover.site.views.Edition;
import crossover.site.views.Ways;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Tables and calculators for the pages of others: bare, for frames, and one page that lists them.
record EmbedPages(Edition edition) {
    static final PageAddress LIST = PageAddress.page("embed");
    private static final String ELSEWHERE = "https://example.org/";

    /// What can be embedded, and the lines that do it.
    record Found(String name, String href, String snippet) {}

    Stream<Page> all() {
        var calculators = Calculators.all().stream().map(this::calculator);
        var tables =
                edition.library().ofKind(Comparison.KIND).stream()
                        .flatMap(entry -> table(entry).stream());
        var bare = Stream.concat(calculators, tables).toList();
        return Stream.concat(Stream.of(list(bare)), bare.stream());
    }

    private Page list(List<Page> bare) {
        var found =
                bare.stream()
                        .map(p -> new Found(p.title(), p.address().from(LIST), snippet(p)))
                        .toList();
        return Page.of(
                LIST,
                "Embed",
                "Tables and calculators of this site for the pages of others.",
                "embedding",
                Map.of("found", found, "placeholder", edition.base().isEmpty()));
    }

    private String snippet(Page page) {
        return "<iframe src=\"%s%s\" title=\"%s\" width=\"100%%\" height=\"640\" loading=\"lazy\"></iframe>"
                .formatted(
                        edition.base().orElse(ELSEWHERE),
                        page.address().pretty(),
                        page.title().replace("\"", "&quot;"));
    }

    private Page calculator(Calculator calculator) {
        var address = PageAddress.page("embed/calculators/" + calculator.id());
        var view = CalculatorView.of(calculator, "c", Map.of(), new Ways(edition, address));
        var model =
                Map.of(
                        "calculator", view,
                        "heading", calculator.title(),
                        "home", view.href());
        return Page.of(
                        address,
                        calculator.title() + ", embedded",
                        calculator.question(),
                        "embed-calculator",
                        model)
                .with(CalculatorPages.SCRIPTS);
    }

    private Optional<Page> table(Entry entry) {
        var address = PageAddress.page("embed/" + entry.id());
        var ways = new Ways(edition, address);
        return new Tables(edition.library(), edition.day())
                .of(entry)
                .map(
                        table ->
                                Page.of(
                                        address,
                                        entry.name() + ", embedded",
                                        entry.frame().summary(),
                                        "embed-table",
                                        Map.of(
                                                "part",
                                                TablePart.of("table", table, ways, List.of()),
                                                "heading",
                                                entry.name(),
                                                "home",
                                                ways.to(entry).href())));
    }
}
