package crossover.site.views;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.facts.FactAddress;
import crossover.content.library.Library;
import crossover.content.prose.ProseLink;
import crossover.content.schema.Link;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which entries name which: the library's links, read backwards.
public final class Mentions {
    private final Map<EntryId, SortedSet<EntryId>> byTarget = new TreeMap<>();

    private Mentions() {}

    static Mentions in(Library library) {
        var mentions = new Mentions();
        for (var entry : library.entries()) {
            targets(entry)
                    .filter(target -> !target.equals(entry.id()))
                    .forEach(target -> mentions.add(target, entry.id()));
        }
        return mentions;
    }

    private void add(EntryId target, EntryId from) {
        byTarget.computeIfAbsent(target, _ -> new TreeSet<>()).add(from);
    }

    private static Stream<EntryId> targets(Entry entry) {
        var named = entry.links().stream().map(Link::target);
        var linked = entry.prose().links().stream().flatMap(link -> target(link).stream());
        return Stream.concat(named, linked);
    }

    private static List<EntryId> target(ProseLink link) {
        var written = link.destination();
        if (EntryId.isId(written)) {
            return List.of(EntryId.of(written));
        }
        return FactAddress.parse(written).map(FactAddress::entry).stream().toList();
    }

    /// The entries that name an entry, in the order of their ids.
    public Collection<EntryId> of(EntryId target) {
        return byTarget.getOrDefault(target, Collections.emptySortedSet());
    }
}
