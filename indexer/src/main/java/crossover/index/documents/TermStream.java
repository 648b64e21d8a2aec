package crossover.index.documents;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Hands terms that are ready to Lucene.
final class TermStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final List<Place> places;
    private Iterator<Place> rest;
    private int position = -1;

    /// A term and where it stands.
    record Place(String term, int position) {}

    TermStream(List<Place> places) {
        this.places = places;
        this.rest = places.iterator();
    }

    @Override
    public void reset() {
        rest = places.iterator();
        position = -1;
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        var place = rest.next();
        term.append(place.term());
        increment.setPositionIncrement(place.position() - position);
        position = place.position();
        return true;
    }

    /// Terms without places, each with a number that Lucene keeps as its frequency.
    static final class Numbered extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final Map<String, Integer> numbers;
        private Iterator<Map.Entry<String, Integer>> rest;

        Numbered(Map<String, Integer> numbers) {
            this.numbers = numbers;
            this.rest = numbers.entrySet().iterator();
        }

        @Override
        public void reset() {
            rest = numbers.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            clearAttributes();
            var next = rest.next();
            term.append(next.getKey());
            frequency.setTermFrequency(next.getValue());
            return true;
        }
    }
}
