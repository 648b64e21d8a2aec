package crossover.content.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A value and everything that is said about it: at least one statement, in the order written.
public record Fact(FactAddress address, List<Statement> statements) {
    public Fact {
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a fact has a statement: `" + address + "`");
        }
    }

    /// What is held true on a day, of what was known by then.
    ///
    /// A statement that says since when it holds replaces those that began earlier. Of the rest the
    /// one seen last counts, so that a page nobody updated does not outlive a list that is read
    /// every month; of those seen together, the first written.
    public Optional<Statement> asOf(LocalDate day) {
        var freshest = Comparator.<Statement, LocalDate>comparing(s -> s.lastSeenBy(day));
        return standing(day).stream()
                .reduce((held, next) -> freshest.compare(next, held) > 0 ? next : held);
    }

    /// The number held true on a day; empty if none is.
    public Optional<BigDecimal> numberOn(LocalDate day) {
        return asOf(day).flatMap(held -> held.reading().number());
    }

    /// The statements that disagree with the one held on that day and were seen while it held: a
    /// conflict to show, not an older value.
    public List<Statement> conflictsOn(LocalDate day) {
        var held = asOf(day);
        return held.isEmpty()
                ? List.of()
                : standing(day).stream().filter(s -> contradicts(held.get(), s)).toList();
    }

    /// The statements known by a day that no later `from` has replaced.
    private List<Statement> standing(LocalDate day) {
        var known = statements.stream().filter(statement -> statement.knownBy(day)).toList();
        var newest =
                known.stream()
                        .flatMap(statement -> statement.citation().from().stream())
                        .max(Comparator.naturalOrder());
        return known.stream()
                .filter(s -> s.citation().from().isEmpty() || s.citation().from().equals(newest))
                .toList();
    }

    private static boolean contradicts(Statement held, Statement other) {
        return held.reading().isStated()
                && other.reading().isStated()
                && !other.reading().agreesWith(held.reading())
                && !other.lastSeen().isBefore(held.since());
    }
}
