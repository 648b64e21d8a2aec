package crossover.shell.commands;

import crossover.content.facts.Reading;
import crossover.content.schema.Field;
import crossover.content.tables.Cell;
import crossover.content.tables.Column;
import crossover.content.tables.Row;
import crossover.content.tables.Table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A table of texts in the making, for answers that are no table of the library.
final class Grid {
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /// @param field its name in CSV
    /// @param label its name for people
    Grid text(String field, String label) {
        columns.add(new Column(field, label, "", false, Field.Better.NEITHER));
        return this;
    }

    /// A column of numbers.
    Grid number(String field, String label) {
        columns.add(new Column(field, label, "", true, Field.Better.NEITHER));
        return this;
    }

    Grid row(String... texts) {
        rows.add(new Row(Optional.empty(), Stream.of(texts).map(Grid::cell).toList()));
        return this;
    }

    private static Cell cell(String text) {
        return text.isEmpty() ? Cell.EMPTY : new Cell.Plain(new Reading.Text(text));
    }

    Table table(String title, LocalDate day) {
        return new Table(title, day, columns, rows, Map.of());
    }
}
