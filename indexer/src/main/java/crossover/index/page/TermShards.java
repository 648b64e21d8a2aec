package crossover.index.page;

import crossover.index.documents.IndexFields;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The postings, in shards of neighbouring terms: `terms/3` tells what each term is worth in which
/// entry; `places/3` where the same terms stand, which only phrases ask.
///
/// ```text
/// terms/3    ["cloud",[0,812,3,96,…],…]       entries, each as the step from the last, and units
/// places/3   ["cloud",[[0,7],[4194306],…],…]  for each entry the places, as steps too
/// ```
final class TermShards {
    /// About how many characters make a shard: enough to compress, few enough to wait for. A query
    /// needs one term of it.
    private static final int SIZE = 4_000;

    private final Shards shards;
    private final List<String> firsts = new ArrayList<>();
    private Literal units = new Literal();
    private Literal places = new Literal();

    private TermShards(Shards shards) {
        this.shards = shards;
    }

    /// Writes all shards; answers the first term of each.
    static List<String> write(LeafReader reader, Shards shards) throws IOException {
        var writer = new TermShards(shards);
        var units = Terms.getTerms(reader, IndexFields.UNITS).iterator();
        var places = Terms.getTerms(reader, IndexFields.POSITIONS).iterator();
        while (units.next() != null && places.next() != null) {
            writer.add(units, places);
        }
        writer.flush();
        return writer.firsts;
    }

    private void add(TermsEnum term, TermsEnum placed) throws IOException {
        if (units.length() > SIZE || firsts.isEmpty()) {
            flush();
            firsts.add(term.term().utf8ToString());
            units = new Literal().list();
            places = new Literal().list();
        }
        units(term);
        places(placed);
    }

    private void flush() throws IOException {
        if (!firsts.isEmpty()) {
            var number = firsts.size() - 1;
            shards.add("terms/" + number, units.end());
            shards.add("places/" + number, places.end());
        }
    }

    private void units(TermsEnum term) throws IOException {
        units.text(term.term().utf8ToString()).list();
        var postings = term.postings(null, PostingsEnum.FREQS);
        var before = 0;
        for (var e = postings.nextDoc();
                e != DocIdSetIterator.NO_MORE_DOCS;
                e = postings.nextDoc()) {
            units.number(e - before).number(postings.freq());
            before = e;
        }
        units.end();
    }

    private void places(TermsEnum term) throws IOException {
        places.text(term.term().utf8ToString()).list();
        var postings = term.postings(null, PostingsEnum.POSITIONS);
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            var at = new int[postings.freq()];
            for (var i = 0; i < at.length; i++) {
                at[i] = postings.nextPosition();
            }
            places.steps(at);
        }
        places.end();
    }
}
