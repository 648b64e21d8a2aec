package crossover.content.library;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.facts.Fact;
import crossover.content.facts.FactAddress;
import crossover.content.facts.Statement;
import crossover.content.kinds.Kind;
import crossover.content.kinds.Source;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All entries, in the order of their ids.
public final class Library {
    private final Shelf shelf;
    private final Set<EntryId> known;

    private Library(Shelf shelf, Set<EntryId> known) {
        this.shelf = shelf;
        this.known = Set.copyOf(known);
    }

    /// @param known the ids of all files, also of those that could not be read
    public static Library of(Collection<Entry> entries, Set<EntryId> known) {
        return new Library(new EntriesInMemory(entries), known);
    }

    /// A library that reads an entry only when it is asked for.
    public static Library on(Shelf shelf) {
        return new Library(shelf, Set.of());
    }

    public Collection<Entry> entries() {
        return shelf.entries();
    }

    public Optional<Entry> find(EntryId id) {
        return shelf.find(id);
    }

    public List<Entry> ofKind(Kind kind) {
        return shelf.ids().stream()
                .filter(id -> id.kind().equals(kind.folder()))
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /// Whether there is a file for an id, even one with problems.
    public boolean has(EntryId id) {
        return shelf.ids().contains(id) || known.contains(id);
    }

    /// All ids there are, in order.
    public List<EntryId> ids() {
        return Stream.concat(shelf.ids().stream(), known.stream()).distinct().sorted().toList();
    }

    public Optional<Fact> fact(FactAddress address) {
        return find(address.entry()).flatMap(entry -> entry.fact(address.path()));
    }

    /// The record of a source, empty if there is none of that id.
    public Optional<Source> source(EntryId id) {
        return find(id).flatMap(
                        entry ->
                                entry.detail() instanceof Source source
                                        ? Optional.of(source)
                                        : Optional.empty());
    }

    /// Every statement of every fact.
    public Stream<Statement> statements() {
        return entries().stream()
                .flatMap(entry -> entry.facts().values().stream())
                .flatMap(fact -> fact.statements().stream());
    }

    /// The newest day on which any source was seen: the date of a library, and of the site that is
    /// built from it unless another is asked for.
    public LocalDate newestSeen() {
        return shelf.newestSeen();
    }

    /// The entry that an old id leads to.
    public Optional<Entry> formerly(EntryId old) {
        return shelf.formerly(old).flatMap(shelf::find);
    }
}
