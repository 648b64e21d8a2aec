package crossover.site.views;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.library.Library;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The library as it stood on a day: what one site is made of.
///
/// @param related for each entry those that resemble it, the closest first
/// @param base where the site will be served, ending in a slash; empty if nobody knows yet
public record Edition(
        Library library, LocalDate day, Map<EntryId, List<EntryId>> related, Optional<String> base) {
    public Edition {
        related = Map.copyOf(related);
    }

    public List<Entry> relatedTo(Entry entry) {
        return related.getOrDefault(entry.id(), List.of()).stream()
                .flatMap(id -> library.find(id).stream())
                .toList();
    }

    /// What an entry is called; its id if there is none.
    public String name(EntryId id) {
        return library.find(id).map(Entry::name).orElse(id.toString());
    }
}
