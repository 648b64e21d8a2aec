package crossover.content.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A table as of a day.
///
/// @param unstated for each field of the query, how many entries say nothing on it and so could not
///     be asked: told with the table, never passed over
public record Table(
        String title,
        LocalDate day,
        List<Column> columns,
        List<Row> rows,
        Map<String, Integer> unstated) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        unstated = Map.copyOf(unstated);
    }

    /// Which share of a column's cells says something, from 0 to 1.
    public double filled(int column) {
        var said = rows.stream().filter(row -> !row.cells().get(column).plain().isEmpty()).count();
        return rows.isEmpty() ? 0 : (double) said / rows.size();
    }

    /// The same table without columns in which no row says anything.
    public Table withoutEmptyColumns() {
        var kept = IntStream.range(0, columns.size()).filter(i -> filled(i) > 0).boxed().toList();
        return new Table(
                title,
                day,
                kept.stream().map(columns::get).toList(),
                rows.stream()
                        .map(
                                row ->
                                        new Row(
                                                row.entry(),
                                                kept.stream().map(row.cells()::get).toList()))
                        .toList(),
                unstated);
    }
}
