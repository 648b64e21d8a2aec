package crossover.site.views;

import crossover.content.facts.Fact;
import crossover.content.facts.Statement;
import crossover.site.links.Anchor;
import crossover.site.links.PageAddress;
import java.util.List;
import java.util.Optional;

/// One fact in a table of facts: what is held on the edition's day, and who disagrees.
///
/// @param anchor its place on the page of its entry
/// @param past what was held before, the newest first
public record FactRow(
        String anchor, String label, Said held, List<Said> conflicts, List<Said> past) {

    /// A value and who states it.
    public record Said(Figure figure, Mark mark) {
        static Said of(Statement statement, String unit, Edition edition, PageAddress page) {
            return new Said(
                    Figure.of(statement.reading(), unit),
                    Mark.of(statement.citation(), edition, page));
        }
    }

    /// The row of a fact, empty if nothing was known of it on the edition's day.
    static Optional<FactRow> of(
            Fact fact, String label, String unit, Edition edition, PageAddress page) {
        var day = edition.day();
        return fact.asOf(day)
                .map(
                        held -> {
                            var conflicts = fact.conflictsOn(day);
                            var past =
                                    fact.statements().stream()
                                            .filter(s -> s.knownBy(day))
                                            .filter(s -> !s.equals(held) && !conflicts.contains(s))
                                            .filter(s -> !s.reading().agreesWith(held.reading()))
                                            .toList();
                            return new FactRow(
                                    Anchor.id(fact.address().path()),
                                    label,
                                    Said.of(held, unit, edition, page),
                                    said(conflicts, unit, edition, page),
                                    said(past.reversed(), unit, edition, page));
                        });
    }

    private static List<Said> said(
            List<Statement> statements, String unit, Edition edition, PageAddress page) {
        return statements.stream().map(s -> Said.of(s, unit, edition, page)).toList();
    }
}
