package crossover.content.library;

import crossover.content.entries.Entry;
import crossover.content.facts.Fact;
import crossover.content.facts.Statement;
import crossover.content.kinds.Instance;
import crossover.content.schema.Field;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// How long facts may go unseen. A stale one may well be true still; it is to be looked at again.
/// Dates of launch and the like do not age, nor does an entry that is settled, nor what a rented
/// machine is made of: only its price changes under its name.
public final class Freshness {
    private Freshness() {}

    /// A fact that was not seen for too long.
    ///
    /// @param days since it was last seen
    public record Stale(Fact fact, Statement held, long days) {}

    /// The stale facts of an entry, in the order of its fields.
    public static List<Stale> stale(Entry entry, LocalDate today) {
        var days = entry.kind().daysFresh();
        if (days == 0 || entry.frame().settled()) {
            return List.of();
        }
        return entry.facts().values().stream()
                .filter(fact -> ages(entry, fact))
                .flatMap(fact -> fact.asOf(today).stream().map(held -> stale(fact, held, today)))
                .filter(stale -> stale.days() > days)
                .toList();
    }

    private static Stale stale(Fact fact, Statement held, LocalDate today) {
        return new Stale(fact, held, ChronoUnit.DAYS.between(held.lastSeen(), today));
    }

    private static boolean ages(Entry entry, Fact fact) {
        var path = fact.address().path();
        var isDate =
                entry.kind().fields().stream()
                        .filter(field -> path.equals("specs." + field.name()))
                        .anyMatch(field -> field.type() == Field.Type.DATE);
        var isMachine = entry.detail() instanceof Instance && path.startsWith("specs.");
        return !isDate && !isMachine && !path.startsWith("prices[launch");
    }
}
