package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.kinds.Source;
import crossover.content.library.Library;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// No two entries answer to the same name, in whatever case it is written. Sources are left out:
/// their titles are not ours to choose.
final class AliasesUnique implements Rule {
    @Override
    public String name() {
        return "aliases-unique";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        var taken = new HashMap<String, Location>();
        for (var entry : library.entries()) {
            if (!(entry.detail() instanceof Source)) {
                claim(entry.name(), entry.at("name"), taken, problems);
            }
        }
        library.entries().forEach(entry -> aliases(entry, taken, problems));
    }

    private void aliases(Entry entry, Map<String, Location> taken, Problems problems) {
        entry.frame().aliases().forEach(alias -> claim(alias.name(), alias.at(), taken, problems));
    }

    private void claim(String name, Location at, Map<String, Location> taken, Problems problems) {
        var folded = name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        var earlier = taken.putIfAbsent(folded, at);
        if (earlier != null) {
            problems.error(
                    name(),
                    at,
                    "the name `%s` is taken".formatted(name),
                    "it stands at %s; drop one or make it longer".formatted(earlier));
        }
    }
}
