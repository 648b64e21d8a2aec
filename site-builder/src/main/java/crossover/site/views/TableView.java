package crossover.site.views;

import crossover.content.schema.Field;
import crossover.content.tables.Column;
import crossover.content.tables.Table;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A table as a page shows it.
///
/// @param id unlike that of any other table of the page
/// @param unstated which questions some entries could not be asked, in words; may be empty
/// @param notes who says what stands in the cells of a curated table
public record TableView(
        String id,
        String caption,
        List<Head> heads,
        List<List<CellView>> rows,
        List<String> unstated,
        List<Note> notes) {

    /// Who stands behind cells that bear its number.
    public record Note(int number, Mark mark) {}

    /// The head of a column.
    ///
    /// @param off whether readers with a script see the column only when they ask for it
    public record Head(Column column, boolean off) {
        /// The style: number or text, and whether it is off.
        public String look() {
            return (column.numeric() ? "number" : "text") + (off ? " off" : "");
        }

        /// Which way is better, `higher` or `lower`; empty if neither is.
        public String better() {
            return column.better() == Field.Better.NEITHER
                    ? ""
                    : column.better().name().toLowerCase(Locale.ROOT);
        }
    }

    /// The heads of a table's columns.
    ///
    /// @param least which share of a column must be filled for it to be seen at first, 0 to 1
    public static List<Head> heads(Table table, double least) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(i -> new Head(table.columns().get(i), table.filled(i) < least))
                .toList();
    }

    public static TableView of(String id, Table table, List<Head> heads, Cells cells) {
        var rows = table.rows().stream().map(row -> cells.of(row, heads)).toList();
        return new TableView(id, caption(table), heads, rows, unstated(table), cells.notes());
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
