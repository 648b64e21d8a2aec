package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.kinds.Comparison;
import crossover.content.library.Library;
import crossover.content.problems.Problems;
import crossover.content.tables.Columns;
import crossover.content.tables.Tables;
import crossover.query.Fields;

import java.time.LocalDate;

/// A table is curated or found by a query, not both; the query reads without complaint and finds as
/// many rows as its bounds say.
final class QueryTables implements Rule {
    @Override
    public String name() {
        return "query-tables";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        var fields = Columns.queryable(library);
        for (var entry : library.ofKind(Comparison.KIND)) {
            if (entry.detail() instanceof Comparison comparison) {
                shape(entry, comparison, problems);
                if (!comparison.query().isEmpty() && reads(entry, comparison, fields, problems)) {
                    bounds(library, entry, comparison, today, problems);
                }
            }
        }
    }

    private void shape(Entry entry, Comparison comparison, Problems problems) {
        var byQuery = !comparison.query().isEmpty();
        if (byQuery == !comparison.table().isEmpty()) {
            problems.error(
                    name(),
                    entry.at("table"),
                    byQuery ? "the table has both a query and rows" : "the table has no rows",
                    "write either `query` with `columns` and `rows`, or `header` with `table`");
        } else if (byQuery && (comparison.columns().isEmpty() || comparison.bounds().isEmpty())) {
            problems.error(
                    name(),
                    entry.at("query"),
                    "the query comes without `columns` or without `rows`",
                    "name the fields to show, and bounds: `rows: {min: 2, max: 40}`");
        }
    }

    private boolean reads(Entry entry, Comparison comparison, Fields fields, Problems problems) {
        var query = new Expression(comparison.query(), entry.at("query"));
        return query.reads(fields, name(), problems);
    }

    private void bounds(
            Library library,
            Entry entry,
            Comparison comparison,
            LocalDate today,
            Problems problems) {
        var found =
                new Tables(library, today).of(entry).map(table -> table.rows().size()).orElse(0);
        comparison
                .bounds()
                .filter(bounds -> found < bounds.min() || found > bounds.max())
                .ifPresent(
                        bounds ->
                                problems.error(
                                        name(),
                                        entry.at("rows"),
                                        "the query finds %d rows, not %d to %d"
                                                .formatted(found, bounds.min(), bounds.max()),
                                        "mend the query, or the bounds if the library has grown"));
    }
}
