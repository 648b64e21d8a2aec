package crossover.site.compare;

import crossover.content.entries.Entry;
import crossover.content.formats.Json;
import crossover.content.tables.Column;
import crossover.content.tables.Row;
import crossover.content.tables.Table;
import crossover.site.links.PageAddress;
import crossover.site.publish.SiteFile;
import crossover.site.views.Ways;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A table as a script, which pages can load from anywhere, files and other hosts included:
///
/// ```text
/// crossoverEntries[name] =
/// {columns: [[field, label, unit, numeric]],
///  rows: [{id, name, cells: {column: [text, href, date, disputed]}}]}
/// ```
///
/// Trailing empty parts of a cell are left out, as are empty cells. Rows of a table that an editor
/// wrote have no id and no name. Links lead from the page that `ways` start at.
public record TableData(Ways ways) {

    /// @param name under which the script offers the table
    public SiteFile file(PageAddress file, String name, Table table) {
        return SiteFile.of(file, script("crossoverEntries", name, json(table)));
    }

    public Map<String, Object> json(Table table) {
        var json = new LinkedHashMap<String, Object>();
        json.put("columns", table.columns().stream().map(TableData::column).toList());
        json.put("rows", table.rows().stream().map(row -> row(row, table)).toList());
        return json;
    }

    /// A script that puts a value below a name into an object of the page.
    public static String script(String object, String name, Object value) {
        return "(window.%1$s = window.%1$s || {})[%2$s] = %3$s;\n"
                .formatted(object, Json.line(name), Json.line(value));
    }

    private static List<Object> column(Column column) {
        return List.of(column.field(), column.label(), column.unit(), column.numeric());
    }

    private Map<String, Object> row(Row row, Table table) {
        var json = new LinkedHashMap<String, Object>();
        row.entry().map(Entry::id).ifPresent(id -> json.put("id", id.toString()));
        row.entry().map(Entry::name).ifPresent(name -> json.put("name", name));
        json.put("cells", cells(row, table));
        return json;
    }

    private Map<String, Object> cells(Row row, Table table) {
        var cells = new LinkedHashMap<String, Object>();
        IntStream.range(0, table.columns().size())
                .filter(i -> !table.columns().get(i).field().equals("name"))
                .forEach(
                        i -> {
                            var field = table.columns().get(i).field();
                            var shown = Shown.of(row.cells().get(i), field, ways);
                            if (!shown.text().isEmpty()) {
                                cells.put(Integer.toString(i), cell(shown));
                            }
                        });
        return cells;
    }

    private static List<Object> cell(Shown shown) {
        if (shown.disputed()) {
            return List.of(shown.text(), shown.href(), shown.date(), true);
        }
        if (!shown.date().isEmpty()) {
            return List.of(shown.text(), shown.href(), shown.date());
        }
        return shown.href().isEmpty() ? List.of(shown.text()) : List.of(shown.text(), shown.href());
    }
}
