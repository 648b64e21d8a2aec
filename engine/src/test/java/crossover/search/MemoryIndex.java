package crossover.search;

import crossover.query.Attributes;
import crossover.query.Value;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// A whole index in memory, reckoned as [Scoring] says.
public final class MemoryIndex implements Postings {

    /// @param texts the text of each searched field
    /// @param values what conditions can ask
    public record Entry(String id, Map<Scoring.Field, String> texts, Map<String, Value> values) {}

    private final List<Entry> entries;
    private final Aliases aliases;
    private final Map<String, Integer> words = new TreeMap<>();
    private final Map<Scoring.Field, List<List<Token>>> tokens = new EnumMap<>(Scoring.Field.class);
    private final Map<String, Occurrences> occurrences = new HashMap<>();

    public MemoryIndex(List<Entry> entries, Aliases aliases) {
        this.entries = entries;
        this.aliases = aliases;
        for (var field : Scoring.Field.values()) {
            tokens.put(field, entries.stream().map(entry -> tokens(entry, field)).toList());
        }
        var terms = new TreeSet<String>();
        tokens.values().forEach(all -> all.forEach(list -> list.forEach(t -> terms.add(t.term()))));
        terms.forEach(term -> occurrences.put(term, index(term)));
        for (var i = 0; i < entries.size(); i++) {
            countWords(i);
        }
    }

    private List<Token> tokens(Entry entry, Scoring.Field field) {
        var text = entry.texts().getOrDefault(field, "");
        return aliases.indexed(Analysis.tokens(text));
    }

    private void countWords(int entry) {
        var surfaces = new TreeSet<String>();
        for (var field : Scoring.Field.values()) {
            for (var token : tokens.get(field).get(entry)) {
                if (!token.surface().contains(" ")) {
                    surfaces.add(token.surface());
                }
            }
        }
        surfaces.forEach(surface -> words.merge(surface, 1, Integer::sum));
    }

    private Occurrences index(String term) {
        var found = new TreeMap<Integer, Integer>();
        var positions = new TreeMap<Integer, List<Integer>>();
        for (var field : Scoring.Field.values()) {
            units(field, term).forEach((entry, units) -> found.merge(entry, units, Integer::sum));
            for (var entry : found.keySet()) {
                for (var token : tokens.get(field).get(entry)) {
                    if (token.term().equals(term)) {
                        positions
                                .computeIfAbsent(entry, _ -> new ArrayList<>())
                                .add(field.ordinal() * GAP + token.position());
                    }
                }
            }
        }
        var places =
                positions.values().stream()
                        .map(list -> list.stream().mapToInt(i -> i).distinct().toArray())
                        .toList();
        return Occurrences.of(
                found.keySet().stream().mapToInt(i -> i).toArray(),
                found.values().stream().mapToInt(i -> i).toArray(),
                places::get);
    }

    private Map<Integer, Integer> units(Scoring.Field field, String term) {
        var frequencies = new TreeMap<Integer, Integer>();
        var lengths = new TreeMap<Integer, Integer>();
        for (var entry = 0; entry < entries.size(); entry++) {
            var list = tokens.get(field).get(entry);
            if (!list.isEmpty()) {
                lengths.put(entry, list.get(list.size() - 1).position() + 1);
            }
            var count = list.stream().filter(token -> token.term().equals(term)).count();
            if (count > 0) {
                frequencies.put(entry, (int) count);
            }
        }
        var average = lengths.values().stream().mapToInt(i -> i).average().orElse(1);
        var units = new TreeMap<Integer, Integer>();
        frequencies.forEach(
                (entry, count) ->
                        units.put(
                                entry,
                                Scoring.units(
                                        field.boost(),
                                        Scoring.rarity(entries.size(), frequencies.size()),
                                        count,
                                        lengths.get(entry),
                                        average)));
        return units;
    }

    public Vocabulary vocabulary() {
        return Vocabulary.of(words);
    }

    public Map<String, Integer> words() {
        return words;
    }

    public Map<String, Occurrences> occurrences() {
        return occurrences;
    }

    public String id(int entry) {
        return entries.get(entry).id();
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public Occurrences of(String term) {
        return occurrences.getOrDefault(term, Occurrences.NONE);
    }

    @Override
    public Attributes attributes(int entry) {
        return field -> entries.get(entry).values().getOrDefault(field, Value.UNSTATED);
    }
}
