package crossover.content.library;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SequencedSet;

/// Where a library has its entries: in memory, or in a snapshot that reads one when it is asked
/// for.
public interface Shelf {
    /// The ids of all entries, in order.
    SequencedSet<EntryId> ids();

    /// The entry of an id, empty if there is none.
    Optional<Entry> find(EntryId id);

    /// The id to which an old one leads.
    Optional<EntryId> formerly(EntryId old);

    /// The newest day on which any source was seen; the epoch if none was.
    LocalDate newestSeen();

    /// All entries, in the order of their ids.
    default Collection<Entry> entries() {
        return ids().stream().flatMap(id -> find(id).stream()).toList();
    }
}
