package crossover.content.rules;

import crossover.content.kinds.Comparison;
import crossover.content.library.Library;
import crossover.content.problems.Problems;
import crossover.content.problems.Suggestion;
import crossover.content.tables.Column;
import crossover.content.tables.Columns;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/// Every column of a table by query shows something that some kind of entry has.
final class ColumnsKnown implements Rule {
    @Override
    public String name() {
        return "columns-known";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        var fields = Columns.all(library).stream().map(Column::field).collect(Collectors.toSet());
        for (var entry : library.ofKind(Comparison.KIND)) {
            if (entry.detail() instanceof Comparison comparison) {
                comparison.columns().forEach(column -> check(column, fields, problems));
            }
        }
    }

    private void check(Comparison.Column column, Set<String> fields, Problems problems) {
        if (!fields.contains(column.field())) {
            problems.error(
                    name(),
                    column.at(),
                    "no entry has a field `%s`".formatted(column.field()),
                    Suggestion.hint(column.field(), fields));
        }
    }
}
