package crossover.site.views;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.library.Library;
import crossover.content.tables.Values;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The library as it stood on a day: what one site is made of.
///
/// @param related for each entry those that resemble it, the closest first
/// @param base where the site will be served, ending in a slash; empty if nobody knows yet
/// @param isPrivate whether it holds figures that are not for the public
public record Edition(
        Library library,
        LocalDate day,
        Map<EntryId, List<EntryId>> related,
        Optional<String> base,
        boolean isPrivate,
        Mentions mentions,
        Values values) {

    public static Edition of(
            Library library,
            LocalDate day,
            Map<EntryId, List<EntryId>> related,
            Optional<String> base,
            boolean isPrivate) {
        return new Edition(
                library,
                day,
                Map.copyOf(related),
                base,
                isPrivate,
                Mentions.in(library),
                new Values(library, day));
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
