package crossover.shell.command;

import java.util.List;

/// What a command has to say, before it is printed in one format or another.
public sealed interface Answer {

    /// The stable shape for scripts: maps, lists, texts, numbers, yes and no.
    Object data();

    /// Rows under heads: prints as a table, CSV, TSV or Markdown.
    ///
    /// @param items one piece of data a row, for NDJSON
    /// @param note a line below the table for people, such as what was left out; may be empty
    record Rows(
            List<Head> heads, List<List<String>> rows, List<?> items, Object data, String note)
            implements Answer {
        public Rows {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
            items = List.copyOf(items);
        }
    }

    /// The head of a column.
    ///
    /// @param field its name in CSV
    /// @param label its name for people, with the unit
    record Head(String field, String label, boolean numeric) {}

    /// A text for people, which is Markdown as well.
    record Document(String text, Object data) implements Answer {}
}
