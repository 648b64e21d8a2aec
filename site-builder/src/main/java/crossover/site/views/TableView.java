package crossover.site.views;

import crossover.content.tables.Column;
import crossover.content.tables.Table;

import java.util.List;
import java.util.TreeMap;

/// A table as a page shows it.
///
/// @param id unlike that of any other table of the page
/// @param unstated which questions some entries could not be asked, in words; may be empty
/// @param notes who says what stands in the cells of a curated table
public record TableView(
        String id,
        String caption,
        List<Column> columns,
        List<List<CellView>> rows,
        List<String> unstated,
        List<Note> notes) {

    /// Who stands behind cells that bear its number.
    public record Note(int number, Mark mark) {}

    /// @param table what is shown, without columns that say nothing
    public static TableView of(String id, Table table, Cells cells) {
        var shown = table.withoutEmptyColumns();
        var rows = shown.rows().stream().map(row -> cells.of(row, shown.columns())).toList();
        return new TableView(
                id, caption(shown), shown.columns(), rows, unstated(shown), cells.notes());
    }

    private static String caption(Table table) {
        return table.title() + ", as of " + table.day();
    }

    private static List<String> unstated(Table table) {
        return new TreeMap<>(table.unstated())
                .entrySet().stream()
                        .map(field -> field.getValue() + " without `" + field.getKey() + "`")
                        .toList();
    }
}
