package crossover.content.rules;

import crossover.content.facts.EntryId;
import crossover.content.facts.FactAddress;
import crossover.content.kinds.Comparison;
import crossover.content.library.Library;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;
import crossover.content.problems.Suggestion;
import crossover.content.prose.Embed;

import java.time.LocalDate;
import java.util.List;

/// What a text shows in place is there to be shown.
final class EmbedsExist implements Rule {
    @Override
    public String name() {
        return "embeds-exist";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.entries()) {
            for (var embed : entry.prose().embeds()) {
                switch (embed) {
                    case Embed.Table(var table, var at) -> table(library, table, at, problems);
                    case Embed.OneFact(var fact, var at) -> fact(library, fact, at, problems);
                    case Embed.Chart(_, var of, var at) -> entry(library, of, at, problems);
                    case Embed.Calculator _ -> {}
                }
            }
        }
    }

    private void table(Library library, EntryId id, Location at, Problems problems) {
        if (!id.kind().equals(Comparison.KIND.folder())) {
            problems.error(
                    name(),
                    at,
                    "`%s` is not a table".formatted(id),
                    "name an entry in `comparisons`");
        } else {
            entry(library, id, at, problems);
        }
    }

    private void fact(Library library, FactAddress address, Location at, Problems problems) {
        entry(library, address.entry(), at, problems);
        var entry = library.find(address.entry());
        if (entry.isPresent() && entry.get().fact(address.path()).isEmpty()) {
            problems.error(
                    name(),
                    at,
                    "`%s` has no fact `%s`".formatted(address.entry(), address.path()),
                    Suggestion.hint(address.path(), entry.get().facts().keySet()));
        }
    }

    private void entry(Library library, EntryId id, Location at, Problems problems) {
        if (!library.has(id)) {
            problems.error(
                    name(),
                    at,
                    "no entry `%s`".formatted(id),
                    Suggestion.hint(id.toString(), ofKind(library, id)));
        }
    }

    private static List<String> ofKind(Library library, EntryId id) {
        return library.ids().stream()
                .filter(other -> other.kind().equals(id.kind()))
                .map(EntryId::toString)
                .toList();
    }
}
