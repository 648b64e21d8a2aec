package crossover.index.search;

import crossover.index.documents.IndexFields;
import crossover.query.Clause;
import crossover.query.Explanation;
import crossover.query.Fields;
import crossover.query.Query;
import crossover.search.Aliases;
import crossover.search.Analysis;
import crossover.search.Token;
import crossover.search.Understood;
import crossover.search.Vocabulary;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Puts queries to an index.
public final class Search {
    private final IndexSearcher searcher;
    private final Fields fields;

    public Search(DirectoryReader reader) throws IOException {
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        searcher.setSimilarity(new UnitScores());
        var written = reader.getIndexCommit().getUserData();
        fields =
                new Fields(
                        names(written, IndexFields.TEXT_FIELDS),
                        names(written, IndexFields.NUMBER_FIELDS),
                        true);
    }

    /// The fields that a query can ask.
    public Fields fields() {
        return fields;
    }

    private static Set<String> names(Map<String, String> written, String key) {
        return Set.of(written.getOrDefault(key, "").split(" "));
    }

    /// The entries that a query chooses, best first; with an order in the query in that order.
    ///
    /// @param limit how many are shown; all are counted
    public Hits hits(String typed, int limit) throws IOException {
        var tooLong = typed.length() > Query.MAX_LENGTH;
        if (tooLong || searcher.getLeafContexts().isEmpty()) {
            return nothing(
                    Understood.of(typed, fields, Aliases.NONE, Vocabulary.of(Map.of())), typed);
        }
        var reader = searcher.getLeafContexts().getFirst().reader();
        return new Asked(reader, typed, Analysis.tokens(typed)).hits(limit);
    }

    private static Hits nothing(Understood understood, String typed) {
        return new Hits(
                typed, 0, List.of(), Map.of(), understood, false, Map.of(), Optional.empty());
    }

    /// One query on its way.
    private final class Asked {
        private final LeafReader reader;
        private final String typed;
        private final List<Token> tokens;
        private final Understood understood;
        private final Conditions conditions;

        Asked(LeafReader reader, String typed, List<Token> tokens) throws IOException {
            this.reader = reader;
            this.typed = typed;
            this.tokens = tokens;
            var words = QueryWords.of(reader);
            understood =
                    Understood.of(typed, fields, words.names(tokens), words.vocabulary(tokens));
            conditions = new Conditions(understood);
        }

        Hits hits(int limit) throws IOException {
            var clause = understood.clause();
            var found = found(conditions.scored(clause));
            if (found.size() > 0) {
                return hits(found, limit, clause, false);
            }
            var relaxed = understood.relaxed();
            var some = found(conditions.scored(relaxed));
            return hits(some, limit, relaxed, some.size() > 0);
        }

        private Hits hits(Found found, int limit, Clause clause, boolean relaxed)
                throws IOException {
            var entries = new Entries(reader);
            var things = entries.things(understood);
            var hits = new ArrayList<Hit>();
            for (var ranked : first(found, limit)) {
                hits.add(entries.hit(ranked, understood, things));
            }
            return new Hits(
                    typed,
                    found.size(),
                    hits,
                    entries.kinds(found),
                    understood,
                    relaxed,
                    unstated(clause),
                    Suggestion.of(typed, tokens, understood));
        }

        private List<Found.Ranked> first(Found found, int limit) {
            return understood.sorts().isEmpty()
                    ? found.best(limit)
                    : found.first(limit, understood.sorts(), new StatedValues(reader));
        }

        /// How many entries a condition could not ask, by the field that they do not state.
        private Map<String, Integer> unstated(Clause clause) throws IOException {
            var counts = new TreeMap<String, Integer>();
            if (Conditions.isWords(understood.clause()) || clause.fields().isEmpty()) {
                return counts;
            }
            var values = new StatedValues(reader);
            var said = said(clause);
            var unknown = found(conditions.unknown(clause));
            for (var i = 0; i < unknown.size(); i++) {
                var entry = new Undecided(values, unknown.entry(i), said);
                Explanation.of(clause, entry)
                        .unstated()
                        .forEach(field -> counts.merge(field, 1, Integer::sum));
            }
            return counts;
        }

        private Map<Clause.Text, FixedBitSet> said(Clause clause) throws IOException {
            var said = new HashMap<Clause.Text, FixedBitSet>();
            for (var text : Conditions.texts(clause)) {
                var having = new FixedBitSet(reader.maxDoc());
                var found = found(conditions.said(text));
                for (var i = 0; i < found.size(); i++) {
                    having.set(found.entry(i));
                }
                said.put(text, having);
            }
            return said;
        }

        private Found found(org.apache.lucene.search.Query query) throws IOException {
            var found = new Found();
            var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
            var scorer = weight.scorer(searcher.getLeafContexts().getFirst());
            if (scorer == null) {
                return found;
            }
            var entries = scorer.iterator();
            for (var e = entries.nextDoc(); e < reader.maxDoc(); e = entries.nextDoc()) {
                found.add(e, (int) scorer.score());
            }
            return found;
        }
    }
}
