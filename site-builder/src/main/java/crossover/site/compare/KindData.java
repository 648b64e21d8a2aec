package crossover.site.compare;

import crossover.content.formats.Json;
import crossover.content.kinds.Kind;
import crossover.content.kinds.Kinds;
import crossover.content.tables.Column;
import crossover.content.tables.Row;
import crossover.content.tables.Table;
import crossover.content.tables.Tables;
import crossover.site.links.PageAddress;
import crossover.site.publish.SiteFile;
import crossover.site.views.Ways;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All entries of a kind as a script for the page where readers choose what to compare:
///
/// ```text
/// {columns: [[field, label, unit, numeric]],
///  rows: [{id, name, cells: {column: [text, href, date, disputed]}}]}
/// ```
///
/// Trailing empty parts of a cell are left out, as are empty cells.
public record KindData(Ways ways) {
    private static final Set<String> PROSE =
            Set.of(
                    "comparisons",
                    "guides",
                    "faqs",
                    "terms",
                    "claims",
                    "conditions",
                    "sources",
                    "regulations",
                    "places",
                    "assumptions",
                    "standards");

    /// The kinds that have properties to compare, and entries.
    public static List<Kind> kinds(Ways ways) {
        return Kinds.all().stream()
                .filter(kind -> !PROSE.contains(kind.folder()))
                .filter(kind -> ways.edition().library().ofKind(kind).size() > 1)
                .toList();
    }

    public Stream<SiteFile> files() {
        var tables = new Tables(ways.edition().library(), ways.day());
        return kinds(ways).stream().map(kind -> file(kind, tables.ofKind(kind)));
    }

    private SiteFile file(Kind kind, Table whole) {
        var table = whole.withoutEmptyColumns();
        var json = new LinkedHashMap<String, Object>();
        json.put("columns", table.columns().stream().map(KindData::column).toList());
        json.put("rows", table.rows().stream().flatMap(row -> row(row, table).stream()).toList());
        var script =
                "(window.crossoverEntries = window.crossoverEntries || {})[\"%s\"] = %s;\n"
                        .formatted(kind.folder(), Json.line(json));
        return SiteFile.of(new PageAddress("compare/data/" + kind.folder() + ".js"), script);
    }

    private static List<Object> column(Column column) {
        return List.of(column.field(), column.label(), column.unit(), column.numeric());
    }

    private List<Map<String, Object>> row(Row row, Table table) {
        return row.entry().stream()
                .map(
                        entry -> {
                            var json = new LinkedHashMap<String, Object>();
                            json.put("id", entry.id().toString());
                            json.put("name", entry.name());
                            json.put("cells", cells(row, table));
                            return (Map<String, Object>) json;
                        })
                .toList();
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
