package crossover.index.search;

import crossover.content.facts.EntryId;
import crossover.index.documents.IndexFields;
import crossover.search.Aliases;
import crossover.search.Excerpt;
import crossover.search.Understood;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What the index holds of entries to show them.
final class Entries {
    private static final int EXCERPT_WIDTH = 200;

    private final LeafReader reader;

    Entries(LeafReader reader) {
        this.reader = reader;
    }

    /// How many of the entries found are of which kind.
    Map<String, Integer> kinds(Found found) throws IOException {
        var kinds = DocValues.getSorted(reader, IndexFields.text("kind"));
        var counts = new int[kinds.getValueCount()];
        for (var i = 0; i < found.size(); i++) {
            if (kinds.advanceExact(found.entry(i))) {
                counts[kinds.ordValue()]++;
            }
        }
        var byName = new TreeMap<String, Integer>();
        for (var kind = 0; kind < counts.length; kind++) {
            if (counts[kind] > 0) {
                byName.put(kinds.lookupOrd(kind).utf8ToString(), counts[kind]);
            }
        }
        return byName;
    }

    Hit hit(Found.Ranked found, Understood understood, Aliases things) throws IOException {
        var entry = found.entry();
        var shown = shown(entry);
        var id = EntryId.of(shown[0]);
        var excerpt = excerpt(entry, shown[2], understood, things);
        return new Hit(id, id.kind(), shown[1], shown[2], found.score(), excerpt);
    }

    /// All names of the things that a query asks for, to highlight them under any of them.
    Aliases things(Understood understood) throws IOException {
        var names = new LinkedHashMap<String, String>();
        for (var term : understood.weights().keySet()) {
            var entry = find(term);
            if (entry != DocIdSetIterator.NO_MORE_DOCS) {
                for (var name : stored(entry, IndexFields.NAMES).getValues(IndexFields.NAMES)) {
                    names.put(name, term);
                }
            }
        }
        return Aliases.of(names);
    }

    /// Of the summary if it has one of the terms, else of the text.
    private Excerpt excerpt(int entry, String summary, Understood understood, Aliases things)
            throws IOException {
        var terms = understood.weights().keySet();
        var first = Excerpt.of(summary, terms, things, EXCERPT_WIDTH);
        if (!first.marks().isEmpty() || terms.isEmpty()) {
            return first;
        }
        var body = stored(entry, IndexFields.BODY).get(IndexFields.BODY);
        var second = Excerpt.of(body == null ? "" : body, terms, things, EXCERPT_WIDTH);
        return second.marks().isEmpty() ? first : second;
    }

    private int find(String id) throws IOException {
        var entries = reader.postings(new Term(IndexFields.ID, id), PostingsEnum.NONE);
        return entries == null ? DocIdSetIterator.NO_MORE_DOCS : entries.nextDoc();
    }

    private Document stored(int entry, String field) throws IOException {
        return reader.storedFields().document(entry, Set.of(field));
    }

    /// Id, name and summary.
    private String[] shown(int entry) throws IOException {
        var shown = DocValues.getBinary(reader, IndexFields.SHOWN);
        if (!shown.advanceExact(entry)) {
            throw new CorruptIndexException("an entry without a name", IndexFields.SHOWN);
        }
        return shown.binaryValue().utf8ToString().split(IndexFields.BETWEEN_TEXTS);
    }
}
