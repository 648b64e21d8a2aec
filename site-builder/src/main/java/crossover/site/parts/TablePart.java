package crossover.site.parts;

import crossover.content.tables.Table;
import crossover.site.html.Html;
import crossover.site.links.PageAddress;
import crossover.site.prose.ProseHtml;
import crossover.site.views.Cells;
import crossover.site.views.TableView;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.util.List;

/// A table, and the files in which it can be taken along.
///
/// @param live whether the page's script may sort and filter it
public record TablePart(TableView table, boolean live, List<Way> data) {

    /// @param files where the table's files stand; no files if it is empty
    public static TablePart of(String id, Table table, Ways ways, List<PageAddress> files) {
        var cells = new Cells(ways, new ProseHtml(ways, _ -> Html.NONE, 3));
        var data = files.stream().map(file -> way(file, ways.page())).toList();
        return new TablePart(TableView.of(id, table, cells), !isCurated(table), data);
    }

    private static boolean isCurated(Table table) {
        return table.rows().stream().anyMatch(row -> row.entry().isEmpty());
    }

    private static Way way(PageAddress file, PageAddress page) {
        var name = file.path().substring(file.path().lastIndexOf('.') + 1);
        return new Way(
                name.equals("md") ? "Markdown" : name.toUpperCase(java.util.Locale.ROOT),
                file.from(page),
                "");
    }
}
