package crossover.site.views;

import crossover.content.facts.Fact;
import crossover.content.facts.Statement;
import crossover.site.links.Anchor;

import java.util.List;
import java.util.Optional;

/// One fact in a table of facts: what is held on the edition's day, and who disagrees.
///
/// @param anchor its place on the page of its entry
/// @param fragment the anchor as a link writes it
/// @param past what was held before, the newest first
public record FactRow(
        String anchor,
        String fragment,
        String label,
        Said held,
        List<Said> conflicts,
        List<Said> past) {

    /// A value and who states it.
    public record Said(Figure figure, Mark mark) {}

    /// The row of a fact, empty if nothing was known of it on the edition's day.
    static Optional<FactRow> of(Fact fact, String label, String unit, Ways ways) {
        return fact.asOf(ways.day()).map(held -> new Maker(fact, unit, ways).row(label, held));
    }

    private record Maker(Fact fact, String unit, Ways ways) {
        FactRow row(String label, Statement held) {
            var path = fact.address().path();
            var conflicts = fact.conflictsOn(ways.day());
            return new FactRow(
                    Anchor.id(path),
                    Anchor.fragment(path),
                    label,
                    said(held),
                    conflicts.stream().map(this::said).toList(),
                    past(held, conflicts).reversed().stream().map(this::said).toList());
        }

        private List<Statement> past(Statement held, List<Statement> conflicts) {
            return fact.statements().stream()
                    .filter(statement -> statement.knownBy(ways.day()))
                    .filter(statement -> !conflicts.contains(statement))
                    .filter(statement -> !statement.reading().agreesWith(held.reading()))
                    .toList();
        }

        private Said said(Statement statement) {
            return new Said(
                    Figure.of(statement.reading(), unit), Mark.of(statement.citation(), ways));
        }
    }
}
