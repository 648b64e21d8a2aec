package crossover.search;

import crossover.query.Attributes;
import crossover.query.Clause;
import crossover.query.Explanation;
import crossover.query.Sort;
import crossover.query.Truth;
import crossover.query.Value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Chooses and orders entries by [Scoring], one postings list after the other.
public final class Ranking {
    private final Understood query;
    private final Postings postings;
    private final Map<String, boolean[]> entriesByWord = new HashMap<>();
    private final Map<String, boolean[]> entriesByPhrase = new HashMap<>();

    private final boolean[] nothing;

    private Ranking(Understood query, Postings postings) {
        this.query = query;
        this.postings = postings;
        this.nothing = new boolean[postings.size()];
        query.words().forEach((word, terms) -> entriesByWord.put(word, having(terms)));
        query.phrases().forEach((phrase, terms) -> entriesByPhrase.put(phrase, saying(terms)));
    }

    /// An entry that was found, by its number.
    public record Hit(int entry, int score) {}

    /// What was found, best first.
    ///
    /// @param relaxed whether no entry has all the words, so that these have only some
    /// @param unstated for each field that left an entry undecided, how many it did
    public record Ranked(List<Hit> hits, boolean relaxed, Map<String, Integer> unstated) {
        public Ranked {
            hits = List.copyOf(hits);
        }
    }

    /// All entries the query chooses. With an order in the query that comes first, then the score,
    /// then the id.
    public static Ranked of(Understood query, Postings postings) {
        return new Ranking(query, postings).ranked();
    }

    private Ranked ranked() {
        var unstated = new LinkedHashMap<String, Integer>();
        var hits = chosen(query.clause(), unstated);
        var relaxed = query.relaxed();
        if (!hits.isEmpty() || relaxed.equals(query.clause())) {
            return new Ranked(hits, false, unstated);
        }
        unstated.clear();
        hits = chosen(relaxed, unstated);
        return new Ranked(hits, !hits.isEmpty(), unstated);
    }

    private List<Hit> chosen(Clause clause, Map<String, Integer> unstated) {
        var scores = scores();
        var hits = new ArrayList<Hit>();
        for (var entry = 0; entry < postings.size(); entry++) {
            var asked = new Entry(entry, postings.attributes(entry));
            var truth = clause.truth(asked);
            if (truth == Truth.TRUE) {
                hits.add(new Hit(entry, scores[entry]));
            } else if (truth == Truth.UNKNOWN) {
                for (var field : Explanation.of(clause, asked).unstated()) {
                    unstated.merge(field, 1, Integer::sum);
                }
            }
        }
        hits.sort(order());
        return hits;
    }

    private int[] scores() {
        var scores = new int[postings.size()];
        query.weights()
                .forEach(
                        (term, weight) -> {
                            var found = postings.of(term);
                            for (var i = 0; i < found.size(); i++) {
                                scores[found.entry(i)] += weight * found.units(i);
                            }
                        });
        return scores;
    }

    private Comparator<Hit> order() {
        var order = Sort.order(query.sorts());
        return Comparator.comparing((Hit hit) -> postings.attributes(hit.entry()), order)
                .thenComparingInt(hit -> -hit.score())
                .thenComparingInt(Hit::entry);
    }

    /// The entries that have one of the terms.
    private boolean[] having(List<String> terms) {
        var having = new boolean[postings.size()];
        for (var term : terms) {
            var found = postings.of(term);
            for (var i = 0; i < found.size(); i++) {
                having[found.entry(i)] = true;
            }
        }
        return having;
    }

    /// The entries that have the terms side by side, in one field.
    private boolean[] saying(List<String> terms) {
        var lists = new ArrayList<Postings.Occurrences>();
        terms.forEach(term -> lists.add(postings.of(term)));
        var saying = new boolean[postings.size()];
        var at = new int[terms.size()];
        for (var i = 0; i < lists.get(0).size(); i++) {
            var entry = lists.get(0).entry(i);
            at[0] = i;
            saying[entry] = move(lists, at, entry) && sideBySide(lists, at);
        }
        return saying;
    }

    /// Moves each list on to the entry; whether all have it.
    private static boolean move(List<Postings.Occurrences> lists, int[] at, int entry) {
        for (var n = 1; n < at.length; n++) {
            var list = lists.get(n);
            while (at[n] < list.size() && list.entry(at[n]) < entry) {
                at[n]++;
            }
            if (at[n] == list.size() || list.entry(at[n]) != entry) {
                return false;
            }
        }
        return true;
    }

    private static boolean sideBySide(List<Postings.Occurrences> lists, int[] at) {
        for (var first : lists.get(0).positions(at[0])) {
            var n = 1;
            while (n < at.length && holds(lists.get(n).positions(at[n]), first + n)) {
                n++;
            }
            if (n == at.length) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(int[] positions, int position) {
        return Arrays.binarySearch(positions, position) >= 0;
    }

    /// One entry as the condition asks it.
    private final class Entry implements Attributes {
        private final int entry;
        private final Attributes fields;

        Entry(int entry, Attributes fields) {
            this.entry = entry;
            this.fields = fields;
        }

        @Override
        public Value value(String field) {
            return fields.value(field);
        }

        @Override
        public Truth within(String field, String value, String group) {
            return fields.within(field, value, group);
        }

        @Override
        public Truth mentions(Clause.Text text) {
            var entries = text instanceof Clause.Word ? entriesByWord : entriesByPhrase;
            return Truth.of(entries.getOrDefault(text.text(), nothing)[entry]);
        }
    }
}
