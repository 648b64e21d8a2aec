package crossover.index.documents;

import crossover.content.entries.Entry;
import crossover.content.tables.Values;
import crossover.search.Aliases;
import crossover.search.Analysis;
import crossover.search.Postings;
import crossover.search.Scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The terms of an entry: how often each stands in which field, and where.
final class EntryTerms {
    private final Map<Scoring.Field, Map<String, Integer>> frequencies =
            new EnumMap<>(Scoring.Field.class);
    private final Map<Scoring.Field, Integer> lengths = new EnumMap<>(Scoring.Field.class);
    private final List<TermStream.Place> places = new ArrayList<>();
    private final Set<String> words = new TreeSet<>();

    private final String ownName;
    private final int standing;

    private EntryTerms(String ownName, int standing) {
        this.ownName = ownName;
        this.standing = standing;
        places.add(new TermStream.Place(ownName, 0));
    }

    static EntryTerms of(Entry entry, Values values, Aliases aliases) {
        var terms =
                new EntryTerms(
                        Scoring.ownName(entry.id().toString()), Standing.percent(entry.kind()));
        var text = EntryText.of(entry, values);
        for (var field : Scoring.Field.values()) {
            terms.add(field, text.of(field), aliases);
        }
        return terms;
    }

    private void add(Scoring.Field field, List<String> pieces, Aliases aliases) {
        var frequency = new TreeMap<String, Integer>();
        var length = 0;
        var next = field.ordinal() * Postings.GAP;
        for (var piece : pieces) {
            var found = Analysis.tokens(piece);
            found.forEach(word -> words.add(word.surface()));
            var seen = new HashSet<Integer>();
            for (var token : aliases.indexed(found)) {
                frequency.merge(token.term(), 1, Integer::sum);
                places.add(new TermStream.Place(token.term(), next + token.position()));
                seen.add(token.position());
            }
            length += seen.size();
            // one place stays free, so that no phrase runs on
            next += seen.size() + 1;
        }
        frequencies.put(field, frequency);
        lengths.put(field, length);
    }

    /// How often each term stands in a field.
    Map<String, Integer> in(Scoring.Field field) {
        return frequencies.getOrDefault(field, Map.of());
    }

    /// How many positions a field has.
    int length(Scoring.Field field) {
        return lengths.getOrDefault(field, 0);
    }

    /// The words as written, without case and accents.
    Set<String> words() {
        return words;
    }

    /// Where each term stands, in the order of the text. A thing and the words that name it stand
    /// at one place.
    List<TermStream.Place> places() {
        return places;
    }

    /// What each term is worth in this entry, over all fields, as far as its kind stands.
    Map<String, Integer> units(Statistics statistics) {
        var units = new TreeMap<String, Integer>();
        for (var field : Scoring.Field.values()) {
            in(field)
                    .forEach(
                            (term, frequency) ->
                                    units.merge(
                                            term,
                                            statistics.units(field, term, frequency, length(field)),
                                            Integer::sum));
        }
        units.replaceAll((_, sum) -> Math.max(1, sum * standing / 100));
        units.put(ownName, Scoring.OWN_NAME);
        return units;
    }
}
