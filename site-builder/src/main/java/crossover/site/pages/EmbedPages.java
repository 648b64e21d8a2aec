package crossover.site.pages;

import crossover.calculators.Calculator;
import crossover.calculators.Calculators;
import crossover.content.entries.Entry;
import crossover.content.kinds.Comparison;
import crossover.content.tables.Table;
import crossover.content.tables.Tables;
import crossover.site.calculators.CalculatorView;
import crossover.site.embed.Badge;
import crossover.site.embed.EmbedData;
import crossover.site.embed.Snippets;
import crossover.site.links.PageAddress;
import crossover.site.parts.TablePart;
import crossover.site.publish.SiteFile;
import crossover.site.views.Edition;
import crossover.site.views.PriceHistory;
import crossover.site.views.Ways;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Tables, charts and calculators for the pages of others: bare, for frames, and one page that
/// lists them, shows them as they will be and gives the lines that bring them there.
record EmbedPages(Edition edition) {
    static final PageAddress LIST = PageAddress.page("embed");
    private static final String ELSEWHERE = "https://example.org/";
    private static final String FRAME = "assets/frame.js";

    /// What can be embedded: its bare page, its data, the ways to bring it elsewhere.
    private record Thing(Item item, Page page, SiteFile data) {}

    /// A thing as the list shows it.
    ///
    /// @param id unlike that of any other on the page
    /// @param tag the element that shows it
    /// @param name what the element is told to show
    record Item(String id, String tag, String name, String title, String href, List<Lines> lines) {}

    /// A way to embed, and the lines that do it.
    record Lines(String way, String text) {}

    Stream<Page> all() {
        var things = things().toList();
        return Stream.concat(Stream.of(list(things)), things.stream().map(Thing::page));
    }

    Stream<SiteFile> files() {
        var ways = new Ways(edition, LIST);
        var badges =
                edition.library().entries().stream()
                        .flatMap(e -> Badge.of(e, ways).map(badge -> badge.file(e)).stream());
        return Stream.concat(things().map(Thing::data), badges);
    }

    private Stream<Thing> things() {
        var tables = new Tables(edition.library(), edition.day());
        return Stream.of(
                        Calculators.all().stream().map(this::calculator),
                        edition.library().ofKind(Comparison.KIND).stream()
                                .flatMap(e -> tables.of(e).map(table -> table(e, table)).stream()),
                        edition.library().entries().stream().flatMap(e -> chart(e).stream()))
                .flatMap(things -> things);
    }

    private Page list(List<Thing> things) {
        var badge =
                edition.library().entries().stream()
                        .flatMap(e -> badge(e).stream())
                        .limit(1)
                        .toList();
        return Page.of(
                        LIST,
                        "Embed",
                        "Tables, charts, calculators and badges of this site for the pages of"
                                + " others.",
                        "embedding",
                        Map.of(
                                "found",
                                things.stream().map(Thing::item).toList(),
                                "badge",
                                badge,
                                "placeholder",
                                edition.base().isEmpty()))
                .with("assets/embed.js", "assets/embedding.js");
    }

    /// The lines of one badge, as an example of all.
    private Optional<String> badge(Entry entry) {
        return Badge.of(entry, new Ways(edition, LIST))
                .map(
                        _ ->
                                snippets()
                                        .badge(
                                                entry.name(),
                                                Badge.address(entry),
                                                PageAddress.of(entry.id())));
    }

    private Snippets snippets() {
        return new Snippets(edition.base().orElse(ELSEWHERE), edition.day().toString());
    }

    private Thing calculator(Calculator calculator) {
        var name = "calculators/" + calculator.id();
        var address = PageAddress.page("embed/" + name);
        var view = CalculatorView.of(calculator, "c", Map.of(), new Ways(edition, address));
        var page =
                bare(
                        address,
                        calculator.title(),
                        calculator.question(),
                        "embed-calculator",
                        Map.of("calculator", view, "home", view.href()),
                        CalculatorPages.scripts(List.of(calculator.id())));
        var lines =
                snippets().calculator(name, calculator.title(), CalculatorView.page(calculator));
        return new Thing(
                item("crossover-calculator", name, calculator.title(), address, lines),
                page,
                data().calculator(calculator));
    }

    private Thing table(Entry entry, Table whole) {
        var table = whole.withoutEmptyColumns();
        var name = entry.id().toString();
        var address = PageAddress.page("embed/" + name);
        var ways = new Ways(edition, address);
        var part = TablePart.of("table", table, ways, List.of());
        var model = Map.of("part", part, "home", ways.to(entry).href());
        var page =
                bare(
                        address,
                        entry.name(),
                        entry.frame().summary(),
                        "embed-table",
                        model,
                        EntryPage.TABLES);
        var lines = snippets().table(name, entry.name(), PageAddress.of(entry.id()), table);
        return new Thing(
                item("crossover-table", name, entry.name(), address, lines),
                page,
                data().table(entry, table));
    }

    private Optional<Thing> chart(Entry entry) {
        var address = PageAddress.page("embed/" + entry.id());
        return PriceHistory.of(entry, new Ways(edition, address))
                .map(history -> chart(entry, history, address));
    }

    private Thing chart(Entry entry, PriceHistory history, PageAddress address) {
        var name = entry.id().toString();
        var home = new Ways(edition, address).to(entry).href();
        var page =
                bare(
                        address,
                        history.caption(),
                        entry.frame().summary(),
                        "embed-chart",
                        Map.of("history", history, "home", home));
        var lines = snippets().chart(name, PageAddress.of(entry.id()), history);
        return new Thing(
                item("crossover-chart", name, history.caption(), address, lines),
                page,
                data().chart(entry, history));
    }

    private EmbedData data() {
        return new EmbedData(new Ways(edition, LIST));
    }

    private Item item(String tag, String name, String title, PageAddress page, String lines) {
        var ways =
                List.of(
                        new Lines("element", lines),
                        new Lines("frame", snippets().frame(title, page)));
        return new Item(name.replace('/', '.'), tag, name, title, page.from(LIST), ways);
    }

    private static Page bare(
            PageAddress address,
            String heading,
            String about,
            String template,
            Map<String, ?> model,
            String... scripts) {
        var whole = new java.util.HashMap<String, Object>(model);
        whole.put("heading", heading);
        return Page.of(address, heading + ", embedded", about, template, whole)
                .with(scripts)
                .with(FRAME);
    }
}
