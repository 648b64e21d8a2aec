package crossover.content.library;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.facts.Statement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;

/// The entries of a library that was read from its files.
final class EntriesInMemory implements Shelf {
    private final TreeMap<EntryId, Entry> entries = new TreeMap<>();

    EntriesInMemory(Collection<Entry> entries) {
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
    }

    @Override
    public SequencedSet<EntryId> ids() {
        return Collections.unmodifiableNavigableSet(entries.navigableKeySet());
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    @Override
    public Optional<EntryId> formerly(EntryId old) {
        return entries.values().stream()
                .filter(entry -> entry.frame().formerly().contains(old))
                .map(Entry::id)
                .findFirst();
    }

    @Override
    public LocalDate newestSeen() {
        return entries.values().stream()
                .flatMap(entry -> entry.facts().values().stream())
                .flatMap(fact -> fact.statements().stream())
                .map(EntriesInMemory::begun)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    /// The first day on which a last sighting can have been: what was seen in 2026 does not make it
    /// December.
    private static LocalDate begun(Statement statement) {
        return statement.citation().seen().last().first();
    }
}
