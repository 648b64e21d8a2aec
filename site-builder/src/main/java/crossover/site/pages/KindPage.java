package crossover.site.pages;

import crossover.content.entries.Entry;
import crossover.content.kinds.Claim;
import crossover.content.kinds.Guide;
import crossover.content.kinds.Kind;
import crossover.content.tables.Table;
import crossover.content.tables.Tables;
import crossover.site.compare.KindData;
import crossover.site.links.PageAddress;
import crossover.site.parts.TablePart;
import crossover.site.views.Edition;
import crossover.site.views.TableView;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The page of a kind: a table of its entries, or a list of those that are mostly text. A table too
/// long for one page goes on over numbered pages.
record KindPage(Edition edition) {
    private static final Set<String> TEXTS =
            Set.of("comparisons", "guides", "faqs", "terms", "conditions");

    /// A column that is filled less is not seen at first.
    private static final double LEAST_FILLED = 0.6;

    /// As many rows stand on one page; of more, so many on each.
    static final int MOST_ROWS = 1000;

    private static final int ROWS = 500;

    Stream<Page> of(Kind kind) {
        if (kind.equals(Claim.KIND)) {
            return Stream.of(new ClaimsPage(edition).page());
        }
        return TEXTS.contains(kind.folder()) ? Stream.of(list(kind)) : tables(kind);
    }

    private Page list(Kind kind) {
        var ways = new Ways(edition, PageAddress.of(kind));
        var items =
                entries(kind).stream()
                        .sorted(Comparator.comparing(KindPage::order))
                        .map(ways::to)
                        .toList();
        var model = Map.of("kind", kind, "items", items);
        return Page.of(ways.page(), kind.title(), kind.about(), "list", model);
    }

    private Collection<Entry> entries(Kind kind) {
        return edition.library().ofKind(kind);
    }

    private static BigDecimal order(Entry entry) {
        return entry.detail() instanceof Guide guide ? guide.order() : BigDecimal.ZERO;
    }

    private Stream<Page> tables(Kind kind) {
        var all = new Tables(edition.library(), edition.day()).ofKind(kind).withoutEmptyColumns();
        var heads = TableView.heads(all, LEAST_FILLED);
        var numbers = numbers(all.rows().size());
        return numbers.stream().map(number -> table(kind, number, numbers, all, heads));
    }

    private static List<Integer> numbers(int rows) {
        var last = rows > MOST_ROWS ? (rows + ROWS - 1) / ROWS : 1;
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private Page table(
            Kind kind, int number, List<Integer> numbers, Table all, List<TableView.Head> heads) {
        var ways = new Ways(edition, address(kind, number));
        var files = TableFiles.of(PageAddress.of(kind));
        var rows = numbers.size() > 1 ? slice(all, number) : all;
        var part = TablePart.of("table", rows, heads, ways, files);
        var pages = numbers.stream().map(n -> way(kind, n, number, ways)).toList();
        var page =
                Page.of(
                        ways.page(),
                        kind.title() + (number > 1 ? ", page " + number : ""),
                        kind.about(),
                        "kind",
                        Map.of("kind", kind, "part", part, "pages", pages));
        return numbers.size() > 1
                ? page.with(KindData.address(kind).path()).with(EntryPage.TABLES)
                : page.with(EntryPage.TABLES);
    }

    private static Table slice(Table all, int number) {
        var from = (number - 1) * ROWS;
        var to = Math.min(all.rows().size(), from + ROWS);
        var rows = all.rows().subList(from, to);
        return new Table(all.title(), all.day(), all.columns(), rows, all.unstated());
    }

    private static PageAddress address(Kind kind, int number) {
        return number == 1
                ? PageAddress.of(kind)
                : PageAddress.page(kind.folder() + "/page/" + number);
    }

    /// Without a way if it is the page itself.
    private static Way way(Kind kind, int to, int from, Ways ways) {
        var href = to == from ? "" : address(kind, to).from(ways.page());
        return new Way(Integer.toString(to), href, "");
    }
}
