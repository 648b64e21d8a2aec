package crossover.shell.print;

import crossover.content.formats.Json;
import crossover.content.formats.TableText;
import crossover.content.tables.Table;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Format;
import crossover.shell.answer.Part;

import java.util.List;
import java.util.function.Function;

/// Writes an answer in a format.
///
/// @param width the columns of the terminal; 0 if there is none, then nothing is cut
public record Printer(Format format, Style style, int width) {
    private static final int READABLE = 100;

    /// The whole answer as text, ended by a line feed.
    public String print(Answer answer) {
        return switch (answer) {
            case Answer.Script(var text) -> text;
            case Answer.Rows rows -> rows(rows);
            case Answer.Document document -> document(document);
        };
    }

    private String rows(Answer.Rows rows) {
        return switch (format) {
            case TABLE -> table(rows.table());
            case JSON -> Json.pretty(rows.data());
            case NDJSON -> lines(rows.items());
            case CSV -> Safe.text(TableText.csv(rows.table()));
            case TSV -> Safe.text(TableText.tsv(rows.table()));
            case MARKDOWN -> Safe.text(TableText.markdown(rows.table()));
        };
    }

    private String document(Answer.Document document) {
        return switch (format) {
            case TABLE -> parts(document, this::forTerminal);
            case JSON -> Json.pretty(document.data());
            case NDJSON -> Json.line(document.data()) + "\n";
            case CSV -> grids(document, TableText::csv);
            case TSV -> grids(document, TableText::tsv);
            case MARKDOWN -> Safe.text(parts(document, Printer::inMarkdown));
        };
    }

    private static String lines(List<?> items) {
        var text = new StringBuilder();
        items.forEach(item -> text.append(Json.line(item)).append('\n'));
        return text.toString();
    }

    private String table(Table table) {
        return table.rows().isEmpty() ? "" : new TextTable(table, style, width).toString();
    }

    /// What is to be said beside an answer, on the error stream; empty if there is nothing, or if
    /// it stands in the data.
    public String note(Answer answer) {
        var inData = format == Format.JSON || format == Format.NDJSON;
        return answer instanceof Answer.Rows rows && !inData ? Safe.text(rows.note()) : "";
    }

    private static String parts(Answer.Document document, Function<Part, String> write) {
        return String.join("\n", document.parts().stream().map(write).toList());
    }

    private String forTerminal(Part part) {
        return switch (part) {
            case Part.Heading(_, var text) -> style.bold(Safe.line(text)) + "\n";
            case Part.Text(var markdown) -> TerminalProse.wrapped(Safe.text(markdown), readable());
            case Part.Verbatim(var text) -> Safe.text(text);
            case Part.Grid(var table) -> table(table);
        };
    }

    private int readable() {
        return width == 0 ? READABLE : Math.min(width, READABLE);
    }

    private static String inMarkdown(Part part) {
        return switch (part) {
            case Part.Heading(var level, var text) -> "#".repeat(level) + " " + text + "\n";
            case Part.Text(var markdown) -> markdown.strip() + "\n";
            case Part.Verbatim(var text) -> "```text\n" + text.stripTrailing() + "\n```\n";
            case Part.Grid(var table) -> TableText.markdown(table);
        };
    }

    /// What of a document is a table: the texts have no columns.
    private static String grids(Answer.Document document, Function<Table, String> write) {
        var text = new StringBuilder();
        for (var part : document.parts()) {
            if (part instanceof Part.Grid(var table)) {
                text.append(text.isEmpty() ? "" : "\r\n").append(write.apply(table));
            }
        }
        return Safe.text(text.toString());
    }
}
