package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.kinds.Comparison;
import crossover.content.library.Library;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;

import java.time.LocalDate;
import java.util.List;

/// Every row of a curated table is as wide as its header.
final class RowsMatchHeader implements Rule {
    @Override
    public String name() {
        return "rows-match-header";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.ofKind(Comparison.KIND)) {
            if (entry.detail() instanceof Comparison comparison && comparison.query().isEmpty()) {
                check(entry, comparison, problems);
            }
        }
    }

    private void check(Entry entry, Comparison comparison, Problems problems) {
        var width = comparison.header().size();
        for (var row : comparison.table()) {
            if (row.size() != width) {
                problems.error(
                        name(),
                        place(entry, row),
                        "the row has %d cells, the header has %d".formatted(row.size(), width),
                        "a cell that says nothing is written `\"–\"`");
            }
        }
    }

    private static Location place(Entry entry, List<Comparison.Cell> row) {
        return row.isEmpty() ? entry.at("table") : row.getFirst().at();
    }
}
