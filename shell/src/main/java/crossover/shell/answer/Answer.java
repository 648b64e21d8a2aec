package crossover.shell.answer;

import crossover.content.tables.Table;

import java.util.List;

/// What a command has to say, before it is printed in one format or another.
public sealed interface Answer {

    /// The stable shape for scripts: maps, lists, texts, numbers, yes and no.
    Object data();

    /// Rows under heads.
    ///
    /// @param items one piece of data a row, for NDJSON
    /// @param note said beside the table to people, such as what was left out; may be empty
    record Rows(Table table, List<?> items, Object data, String note) implements Answer {
        public Rows {
            items = List.copyOf(items);
        }
    }

    /// Headings, texts and tables, one below the other.
    record Document(List<Part> parts, Object data) implements Answer {
        public Document {
            parts = List.copyOf(parts);
        }

        /// One text and nothing else.
        public static Document of(String text, Object data) {
            return new Document(List.of(new Part.Text(text)), data);
        }
    }

    /// A text that is the same in every format, such as a completion script.
    record Script(String text) implements Answer {
        @Override
        public Object data() {
            return text;
        }
    }
}
