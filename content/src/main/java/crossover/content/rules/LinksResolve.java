package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.facts.FactAddress;
import crossover.content.library.Library;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;
import crossover.content.problems.Suggestion;

import java.time.LocalDate;
import java.util.List;

/// Every entry and every fact that an entry names exists.
final class LinksResolve implements Rule {
    @Override
    public String name() {
        return "links-resolve";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.entries()) {
            entry.links().forEach(link -> entry(library, link.target(), link.at(), problems));
            entry.places()
                    .facts()
                    .forEach(named -> fact(library, named.target(), named.at(), problems));
            prose(library, entry, problems);
        }
    }

    private void prose(Library library, Entry entry, Problems problems) {
        for (var link : entry.prose().links()) {
            if (link.isInternal()) {
                target(library, link.destination(), link.at(), problems);
            }
        }
    }

    private void target(Library library, String written, Location at, Problems problems) {
        var address = FactAddress.parse(written);
        if (address.isPresent() && !isPart(library, address.get())) {
            fact(library, address.get(), at, problems);
        } else if (address.isEmpty() && EntryId.isId(written)) {
            entry(library, EntryId.of(written), at, problems);
        } else if (address.isEmpty()) {
            problems.error(
                    name(),
                    at,
                    "`" + written + "` leads nowhere",
                    "link an entry as `kind/entry-name`, a fact as `kind/entry-name#specs.field`");
        }
    }

    private static boolean isPart(Library library, FactAddress address) {
        return library.find(address.entry()).filter(e -> e.has(address.path())).isPresent();
    }

    private void entry(Library library, EntryId id, Location at, Problems problems) {
        if (library.has(id)) {
            return;
        }
        var moved = library.formerly(id);
        var names = ofKind(library, id.kind());
        problems.error(
                name(),
                at,
                "no entry `" + id + "`",
                moved.map(entry -> "it is now `" + entry.id() + "`")
                        .orElseGet(() -> Suggestion.hint(id.toString(), names)));
    }

    private void fact(Library library, FactAddress address, Location at, Problems problems) {
        var entry = library.find(address.entry());
        if (entry.isEmpty()) {
            entry(library, address.entry(), at, problems);
        } else if (entry.get().fact(address.path()).isEmpty()) {
            problems.error(
                    name(),
                    at,
                    "`" + address.entry() + "` has no fact `" + address.path() + "`",
                    Suggestion.hint(address.path(), entry.get().facts().keySet()));
        }
    }

    private static List<String> ofKind(Library library, String kind) {
        var ofKind = library.ids().stream().filter(id -> id.kind().equals(kind)).toList();
        return (ofKind.isEmpty() ? library.ids() : ofKind).stream().map(EntryId::toString).toList();
    }
}
