package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.library.Library;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// An id that an entry had before leads to that entry alone: no entry has it today, and no other
/// had it.
final class FormerIdsFree implements Rule {
    @Override
    public String name() {
        return "former-ids-free";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        var taken = new HashMap<EntryId, Location>();
        for (var entry : library.entries()) {
            for (var former : entry.frame().formerly()) {
                check(library, entry, former, taken, problems);
            }
        }
    }

    private void check(
            Library library,
            Entry entry,
            EntryId former,
            Map<EntryId, Location> taken,
            Problems problems) {
        var at = entry.at("formerly");
        var earlier = taken.putIfAbsent(former, at);
        if (library.has(former)) {
            problems.error(
                    name(),
                    at,
                    "`%s` is the id of an entry".formatted(former),
                    "an old id redirects only where nothing stands: drop it here");
        } else if (earlier != null) {
            problems.error(
                    name(),
                    at,
                    "`%s` leads elsewhere already".formatted(former),
                    "it is claimed at %s; keep one".formatted(earlier));
        }
    }
}
