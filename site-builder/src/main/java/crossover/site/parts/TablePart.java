package crossover.site.parts;

import crossover.content.tables.Table;
import crossover.site.compare.KindData;
import crossover.site.html.Html;
import crossover.site.links.PageAddress;
import crossover.site.prose.ProseHtml;
import crossover.site.views.Cells;
import crossover.site.views.Rates;
import crossover.site.views.TableView;
import crossover.site.views.TableView.Head;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.util.List;
import java.util.Locale;

/// A table, the tools that its script brings to life, and the files in which it can be taken along.
///
/// @param live whether the page's script may sort and filter it
/// @param data its files; none if it is empty
/// @param basket the page that lays chosen rows side by side; empty if the rows are no entries of
///     kinds that can be compared
/// @param rates what a US dollar is in other currencies, as JSON; empty without prices
public record TablePart(TableView table, boolean live, List<Way> data, String basket, Html rates) {
    /// A table with fewer rows is read, not searched.
    private static final int LEAST_ROWS = 2;

    /// @param files where the table's files stand
    public static TablePart of(String id, Table table, Ways ways, List<PageAddress> files) {
        var shown = table.withoutEmptyColumns();
        return of(id, shown, TableView.heads(shown, 0), ways, files);
    }

    public static TablePart of(
            String id, Table table, List<Head> heads, Ways ways, List<PageAddress> files) {
        var cells = new Cells(ways, new ProseHtml(ways, _ -> Html.NONE, 3));
        return new TablePart(
                TableView.of(id, table, heads, cells),
                isLive(table),
                files.stream().map(file -> way(file, ways.page())).toList(),
                basket(table, ways),
                hasPrices(table) ? Rates.json(ways) : Html.NONE);
    }

    private static boolean isLive(Table table) {
        return table.rows().size() >= LEAST_ROWS
                && table.rows().stream().noneMatch(row -> row.entry().isEmpty());
    }

    private static boolean hasPrices(Table table) {
        return table.columns().stream().anyMatch(column -> column.field().startsWith("usd"));
    }

    private static String basket(Table table, Ways ways) {
        var kinds = KindData.kinds(ways);
        var comparable =
                table.rows().stream()
                        .allMatch(
                                row ->
                                        row.entry()
                                                .filter(e -> kinds.contains(e.kind()))
                                                .isPresent());
        return comparable ? PageAddress.page("compare").from(ways.page()) : "";
    }

    private static Way way(PageAddress file, PageAddress page) {
        var name = file.path().substring(file.path().lastIndexOf('.') + 1);
        return new Way(
                name.equals("md") ? "Markdown" : name.toUpperCase(Locale.ROOT),
                file.from(page),
                "");
    }
}
