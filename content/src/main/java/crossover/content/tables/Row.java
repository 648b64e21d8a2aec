package crossover.content.tables;

import crossover.content.entries.Entry;

import java.util.List;
import java.util.Optional;

/// A row: the entry it is about, none in a curated table, and a cell for each column.
public record Row(Optional<Entry> entry, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }
}
