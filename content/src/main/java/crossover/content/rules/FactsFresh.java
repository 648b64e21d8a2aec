package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.facts.Fact;
import crossover.content.facts.Statement;
import crossover.content.library.Library;
import crossover.content.problems.Problems;
import crossover.content.schema.Field;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Facts are seen again before they grow stale. A stale one is a warning, for it may well be true
/// still. Dates of launch and the like do not age, nor does an entry that is settled.
final class FactsFresh implements Rule {
    @Override
    public String name() {
        return "facts-fresh";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.entries()) {
            if (entry.kind().daysFresh() > 0 && !entry.frame().settled()) {
                entry.facts().values().stream()
                        .filter(fact -> ages(entry, fact))
                        .forEach(fact -> check(entry, fact, today, problems));
            }
        }
    }

    private static boolean ages(Entry entry, Fact fact) {
        var path = fact.address().path();
        var isDate =
                entry.kind().fields().stream()
                        .filter(field -> path.equals("specs." + field.name()))
                        .anyMatch(field -> field.type() == Field.Type.DATE);
        return !isDate && !path.startsWith("prices[launch");
    }

    private void check(Entry entry, Fact fact, LocalDate today, Problems problems) {
        fact.asOf(today)
                .filter(held -> age(held, today) > entry.kind().daysFresh())
                .ifPresent(
                        held ->
                                problems.warning(
                                        name(),
                                        held.where(),
                                        "`%s` was last seen on %s, %d days ago"
                                                .formatted(
                                                        fact.address().path(),
                                                        held.citation().seen().last(),
                                                        age(held, today)),
                                        "if it still holds: `crossover confirm '%s'`"
                                                .formatted(fact.address())));
    }

    private static long age(Statement held, LocalDate today) {
        return ChronoUnit.DAYS.between(held.lastSeen(), today);
    }
}
