package crossover.content.formats;

import crossover.content.tables.Cell;
import crossover.content.tables.Column;
import crossover.content.tables.Row;
import crossover.content.tables.Table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A table as JSON data, CSV, TSV or Markdown: exactly what is shown, nothing more.
public final class TableText {
    private TableText() {}

    /// A row each: `{"id", column: plain value, …}`, without the empty cells.
    public static List<Map<String, Object>> rows(Table table) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var row : table.rows()) {
            var json = new LinkedHashMap<String, Object>();
            row.entry().ifPresent(entry -> json.put("id", entry.id().toString()));
            for (var i = 0; i < table.columns().size(); i++) {
                var field = table.columns().get(i).field();
                row.cells().get(i).says().ifPresent(said -> json.put(field, FactJson.plain(said)));
            }
            rows.add(json);
        }
        return rows;
    }

    /// RFC 4180, with the columns' fields in the first line.
    public static String csv(Table table) {
        return separated(table, ',');
    }

    public static String tsv(Table table) {
        return separated(table, '\t');
    }

    private static String separated(Table table, char separator) {
        var text = new StringBuilder();
        line(text, table.columns().stream().map(Column::field).toList(), separator);
        for (var row : table.rows()) {
            line(text, row.cells().stream().map(TableText::safe).toList(), separator);
        }
        return text.toString();
    }

    /// A spreadsheet runs what begins like a formula, so texts that do get a quote in front.
    private static String safe(Cell cell) {
        var text = cell.plain();
        var numeric = cell.number().isPresent();
        return numeric || text.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) < 0
                ? text
                : "'" + text;
    }

    private static void line(StringBuilder text, List<String> cells, char separator) {
        text.append(
                cells.stream()
                        .map(cell -> quoted(cell, separator))
                        .collect(Collectors.joining(String.valueOf(separator), "", "\r\n")));
    }

    private static String quoted(String cell, char separator) {
        var plain =
                cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /// A GitHub table; numbers are aligned to the right.
    public static String markdown(Table table) {
        var text = new StringBuilder();
        row(text, table.columns().stream().map(TableText::head).toList());
        row(text, table.columns().stream().map(c -> c.numeric() ? "---:" : "---").toList());
        for (Row row : table.rows()) {
            row(text, row.cells().stream().map(TableText::cell).toList());
        }
        return text.toString();
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String head(Column column) {
        return escaped(
                column.unit().isEmpty()
                        ? column.label()
                        : column.label() + " (" + column.unit() + ")");
    }

    private static String cell(Cell cell) {
        return cell instanceof Cell.Curated(var markdown, _)
                ? markdown.replace("|", "\\|")
                : escaped(cell.plain());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\s*\\R\\s*", " ");
    }
}
