package crossover.index.documents;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.kinds.Kinds;
import crossover.content.library.Library;
import crossover.content.parts.Alias;
import crossover.search.Aliases;
import crossover.search.Analysis;
import crossover.search.Token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// By which names things are known: what an entry is called and its aliases, all of them one term
/// to the search.
///
/// The title of a text is no such name. Who types `aws spot pricing` wants what is said of it, not
/// only the source with this title.
final class KnownNames {
    private static final Set<String> TEXTS =
            Set.of(
                    "assumptions",
                    "claims",
                    "comparisons",
                    "conditions",
                    "faqs",
                    "guides",
                    "measurements",
                    "sources");

    /// A longer one is a sentence.
    private static final int LONGEST = 100;

    private final Set<List<String>> taken = new HashSet<>();
    private final Map<EntryId, List<String>> names = new LinkedHashMap<>();

    private KnownNames() {}

    /// The names of a library. Of two entries with the same name the one of the kind that readers
    /// meet first has it.
    static KnownNames of(Library library) {
        var known = new KnownNames();
        for (var kind : Kinds.all()) {
            library.ofKind(kind).forEach(known::add);
        }
        return known;
    }

    private void add(Entry entry) {
        if (!TEXTS.contains(entry.kind().folder())) {
            add(entry.name(), entry.id());
        }
        entry.frame().aliases().stream().map(Alias::name).forEach(name -> add(name, entry.id()));
    }

    private void add(String name, EntryId id) {
        if (name.length() > LONGEST) {
            return;
        }
        var terms = Analysis.tokens(name).stream().map(Token::term).toList();
        if (!terms.isEmpty() && taken.add(terms)) {
            names.computeIfAbsent(id, _ -> new ArrayList<>()).add(name);
        }
    }

    /// The names by which an entry is known.
    List<String> of(EntryId id) {
        return names.getOrDefault(id, List.of());
    }

    /// The same for the engine.
    Aliases aliases() {
        var byName = new LinkedHashMap<String, String>();
        names.forEach((id, all) -> all.forEach(name -> byName.put(name, id.toString())));
        return Aliases.of(byName);
    }
}
