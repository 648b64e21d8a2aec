package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.facts.PartialDate;
import crossover.content.kinds.Source;
import crossover.content.library.Library;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;

import java.time.LocalDate;

/// Nothing was seen later than today. Dates on which a law will apply or a product will end may lie
/// ahead; those on which somebody looked cannot.
final class SeenInPast implements Rule {
    @Override
    public String name() {
        return "seen-in-past";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.entries()) {
            for (var sighting : entry.places().sightings()) {
                check(sighting.seen().last(), sighting.at(), today, problems);
            }
            if (entry.detail() instanceof Source source) {
                check(entry, source, today, problems);
            }
        }
    }

    private void check(Entry entry, Source source, LocalDate today, Problems problems) {
        source.retrieved().ifPresent(date -> check(date, entry.at("retrieved"), today, problems));
        source.published().ifPresent(date -> check(date, entry.at("published"), today, problems));
    }

    private void check(PartialDate date, Location at, LocalDate today, Problems problems) {
        if (date.first().isAfter(today)) {
            problems.error(
                    name(),
                    at,
                    "`%s` is in the future".formatted(date),
                    "write when the source said so; since when it holds goes into `from`");
        }
    }
}
