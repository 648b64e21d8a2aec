package crossover.charts;

import java.util.List;

/// Rows of printed cells below column headers; the first cell of a row names it.
public record DataTable(String caption, List<String> columns, List<List<String>> rows) {
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
