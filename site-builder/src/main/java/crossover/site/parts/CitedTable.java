package crossover.site.parts;

import crossover.content.facts.Citation;
import crossover.site.views.Mark;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A small table of which every row has a source: regions, attestations, tiers.
record CitedTable(String id, String title, String caption, List<Head> heads, List<Row> rows) {

    /// The head of a column.
    record Head(String label, boolean numeric) {
        static Head text(String label) {
            return new Head(label, false);
        }

        static Head number(String label) {
            return new Head(label, true);
        }
    }

    /// A row and who stands behind it.
    record Row(List<Way> cells, Mark mark) {
        static Row of(Citation citation, Ways ways, Way... cells) {
            return new Row(List.of(cells), Mark.of(citation, ways));
        }
    }

    /// A cell that leads nowhere.
    static Way text(String text) {
        return new Way(text, "", "");
    }

    Stream<Part> part() {
        return Optional.of(this)
                .filter(table -> !table.rows.isEmpty())
                .map(table -> Part.of("cited", id, title, table))
                .stream();
    }
}
