package crossover.index.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/// The score of a term is its units, kept as its frequency, times its weight, given as its boost:
/// whole numbers, which a sum of floats below 2^24 keeps exact.
final class UnitScores extends Similarity {
    @Override
    public SimScorer scorer(
            float weight, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float units, long norm) {
                return weight * units;
            }
        };
    }
}
