package crossover.index.documents;

import crossover.search.Scoring;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// What [Scoring] has to know of all entries before it can tell what a term is worth in one.
final class Statistics {
    private final Map<Scoring.Field, OfField> fields = new EnumMap<>(Scoring.Field.class);
    private int entries;

    Statistics() {
        for (var field : Scoring.Field.values()) {
            fields.put(field, new OfField());
        }
    }

    private static final class OfField {
        private final Map<String, Integer> withTerm = new HashMap<>();
        private long length;
        private int having;
    }

    void add(EntryTerms terms) {
        entries++;
        fields.forEach(
                (field, of) -> {
                    terms.in(field).keySet().forEach(t -> of.withTerm.merge(t, 1, Integer::sum));
                    of.length += terms.length(field);
                    of.having += terms.length(field) > 0 ? 1 : 0;
                });
    }

    /// The units of a term in one field of one entry.
    int units(Scoring.Field field, String term, int frequency, int length) {
        var of = Objects.requireNonNull(fields.get(field));
        var rarity = Scoring.rarity(entries, of.withTerm.getOrDefault(term, 1));
        var average = (double) of.length / of.having;
        return Scoring.units(field.boost(), rarity, frequency, length, average);
    }
}
