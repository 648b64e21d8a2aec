package crossover.site.pages;

import crossover.content.entries.Entry;
import crossover.content.kinds.Claim;
import crossover.content.kinds.Guide;
import crossover.content.kinds.Kind;
import crossover.content.tables.Tables;
import crossover.site.links.PageAddress;
import crossover.site.parts.TablePart;
import crossover.site.views.Edition;
import crossover.site.views.Ways;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The page of a kind: a table of its entries, or a list of those that are mostly text.
record KindPage(Edition edition) {
    private static final Set<String> TEXTS =
            Set.of("comparisons", "guides", "faqs", "terms", "conditions");

    Page of(Kind kind) {
        var address = PageAddress.of(kind);
        var ways = new Ways(edition, address);
        if (kind.equals(Claim.KIND)) {
            return new ClaimsPage(edition).page();
        }
        var entries = edition.library().ofKind(kind);
        return TEXTS.contains(kind.folder()) ? list(kind, entries, ways) : table(kind, ways);
    }

    private static Page list(Kind kind, List<Entry> entries, Ways ways) {
        var items =
                entries.stream()
                        .sorted(Comparator.comparing(KindPage::order))
                        .map(ways::to)
                        .toList();
        return page(kind, "list", Map.of("kind", kind, "items", items));
    }

    private static BigDecimal order(Entry entry) {
        return entry.detail() instanceof Guide guide ? guide.order() : BigDecimal.ZERO;
    }

    private Page table(Kind kind, Ways ways) {
        var table = new Tables(edition.library(), edition.day()).ofKind(kind);
        var part = TablePart.of("table", table, ways, TableFiles.of(ways.page()));
        return page(kind, "kind", Map.of("kind", kind, "part", part, "count", table.rows().size()))
                .with("assets/tables.js");
    }

    private static Page page(Kind kind, String template, Map<String, ?> model) {
        return Page.of(PageAddress.of(kind), kind.title(), kind.about(), template, model);
    }
}
