package crossover.site.compare;

import crossover.content.entries.Entry;
import crossover.content.tables.Table;
import crossover.content.tables.Tables;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.util.List;
import java.util.stream.IntStream;

/// Entries side by side, a column each, and a line for each property that one of them states.
public record Lines(List<Way> heads, List<Line> lines) {

    /// A property of all entries.
    ///
    /// @param differs whether two entries that state it state different values
    public record Line(
            String label, String unit, boolean numeric, boolean differs, List<Shown> values) {}

    public static Lines of(List<Entry> entries, Ways ways) {
        var table = new Tables(ways.edition().library(), ways.day()).sideBySide(entries);
        var lines =
                IntStream.range(0, table.columns().size())
                        .filter(i -> !table.columns().get(i).field().equals("name"))
                        .mapToObj(i -> line(table, i, ways))
                        .toList();
        return new Lines(entries.stream().map(ways::to).toList(), lines);
    }

    private static Line line(Table table, int index, Ways ways) {
        var column = table.columns().get(index);
        var values =
                table.rows().stream()
                        .map(row -> Shown.of(row.cells().get(index), column.field(), ways))
                        .toList();
        return new Line(column.label(), column.unit(), column.numeric(), differ(values), values);
    }

    private static boolean differ(List<Shown> values) {
        return values.stream().map(Shown::text).filter(t -> !t.isEmpty()).distinct().count() > 1;
    }
}
