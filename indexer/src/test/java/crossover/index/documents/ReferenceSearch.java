package crossover.index.documents;

import crossover.content.entries.Entry;
import crossover.content.library.Library;
import crossover.content.tables.Columns;
import crossover.content.tables.Values;
import crossover.query.Attributes;
import crossover.query.Fields;
import crossover.search.Aliases;
import crossover.search.Postings;
import crossover.search.Ranking;
import crossover.search.Understood;
import crossover.search.Vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The engine's own ranking over a library in memory, without Lucene: what the index must agree
/// with.
public final class ReferenceSearch implements Postings {
    private final List<Entry> entries;
    private final Values values;
    private final Aliases aliases;
    private final Fields fields;
    private final Vocabulary vocabulary;
    private final Map<String, List<Occurrence>> occurrences = new HashMap<>();

    private record Occurrence(int entry, int units, int[] places) {}

    public ReferenceSearch(Library library, LocalDate day) {
        entries = List.copyOf(library.entries());
        values = new Values(library, day);
        aliases = KnownNames.of(library).aliases();
        fields = Columns.queryable(library);
        var statistics = new Statistics();
        var words = new TreeMap<String, Integer>();
        var all = entries.stream().map(this::terms).toList();
        all.forEach(statistics::add);
        for (var e = 0; e < all.size(); e++) {
            var entry = e;
            all.get(e).words().forEach(word -> words.merge(word, 1, Integer::sum));
            all.get(e)
                    .units(statistics)
                    .forEach((term, units) -> add(term, entry, units, all.get(entry)));
        }
        vocabulary = Vocabulary.of(words);
    }

    private EntryTerms terms(Entry entry) {
        return EntryTerms.of(entry, values, aliases);
    }

    private void add(String term, int entry, int units, EntryTerms terms) {
        var places =
                terms.places().stream()
                        .filter(place -> place.term().equals(term))
                        .mapToInt(TermStream.Place::position)
                        .toArray();
        occurrences
                .computeIfAbsent(term, _ -> new ArrayList<>())
                .add(new Occurrence(entry, units, places));
    }

    public Understood understand(String query) {
        return Understood.of(query, fields, aliases, vocabulary);
    }

    public Ranking.Ranked search(String query) {
        return Ranking.of(understand(query), this);
    }

    public String id(int entry) {
        return entries.get(entry).id().toString();
    }

    /// The words that occur, for queries made up at random.
    public List<String> words() {
        return occurrences.keySet().stream().filter(term -> !term.contains("/")).sorted().toList();
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public Occurrences of(String term) {
        var of = occurrences.getOrDefault(term, List.of());
        return Occurrences.of(
                of.stream().mapToInt(Occurrence::entry).toArray(),
                of.stream().mapToInt(Occurrence::units).toArray(),
                at -> of.get(at).places());
    }

    @Override
    public Attributes attributes(int entry) {
        return field -> values.asked(entries.get(entry), field);
    }
}
