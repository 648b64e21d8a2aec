package crossover.index.search;

import crossover.query.Clause;
import crossover.query.Truth;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

import java.util.Objects;

/// The entries for which a clause over a field has a truth value. The engine decides, entry by
/// entry, so that nothing can mean something else here than in a table or in a page.
final class StatedQuery extends Query {
    private final Clause clause;
    private final Truth truth;

    StatedQuery(Clause clause, Truth truth) {
        this.clause = clause;
        this.truth = truth;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) {
                var entries = context.reader().maxDoc();
                var chosen = TwoPhaseIterator.asDocIdSetIterator(chosen(context));
                return ConstantScoreScorerSupplier.fromIterator(chosen, boost, mode, entries);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private TwoPhaseIterator chosen(LeafReaderContext context) {
        var values = new StatedValues(context.reader());
        return new TwoPhaseIterator(DocIdSetIterator.all(context.reader().maxDoc())) {
            @Override
            public boolean matches() {
                return clause.truth(values.at(approximation.docID())) == truth;
            }

            @Override
            public float matchCost() {
                return 100;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return clause + " is " + truth;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatedQuery same
                && clause.equals(same.clause)
                && truth == same.truth;
    }

    @Override
    public int hashCode() {
        return Objects.hash(clause, truth);
    }
}
