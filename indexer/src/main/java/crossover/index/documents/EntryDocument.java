package crossover.index.documents;

import crossover.content.facts.EntryId;
import crossover.query.Query;
import crossover.query.Value;
import crossover.search.Analysis;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

import java.util.List;

/// The Lucene document of an entry: what each of its fields is for.
final class EntryDocument {
    private static final FieldType UNITS = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final Document document = new Document();
    private final EntryId id;

    /// The id leads to the entry.
    EntryDocument(EntryId id) {
        this.id = id;
        add(new StringField(IndexFields.ID, id.toString(), Field.Store.NO));
    }

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    /// What each term is worth in the entry, kept as its frequency: all that ranking needs. Where
    /// the terms stand, for phrases. The words as written, for prefixes and typos.
    void terms(EntryTerms terms, Statistics statistics) {
        add(new Field(IndexFields.UNITS, new TermStream.Numbered(terms.units(statistics)), UNITS));
        add(new Field(IndexFields.POSITIONS, new TermStream(terms.places()), POSITIONS));
        terms.words()
                .forEach(word -> add(new StringField(IndexFields.WORDS, word, Field.Store.NO)));
    }

    /// The names of a thing, each behind the term it begins with, so that a query reads only those
    /// it could hold; and all of them together, to highlight the thing under any of its names.
    void names(List<String> names) {
        for (var name : names) {
            var first = Analysis.tokens(name).getFirst().term();
            var key = first + IndexFields.SEPARATOR + name + IndexFields.SEPARATOR + id;
            add(new StringField(IndexFields.NAMES, key, Field.Store.NO));
            add(new StoredField(IndexFields.NAMES, name));
        }
    }

    /// What conditions and orders ask. Texts are joined, for an order goes by the first of them; a
    /// number stands alone, a range as its two ends; a field that states nothing has no value.
    void column(String field, Value value) {
        switch (value) {
            case Value.Unstated _ -> {}
            case Value.Texts(var texts) ->
                    add(new SortedDocValuesField(IndexFields.text(field), joined(texts)));
            case Value.Amount(var low, var high) -> {
                number(field, low);
                if (low < high) {
                    number(field, high);
                }
            }
        }
    }

    /// A text is cut behind the longest query: no condition could ask for the rest.
    private static BytesRef joined(List<String> texts) {
        var cut =
                texts.stream()
                        .map(text -> text.substring(0, Math.min(text.length(), Query.MAX_LENGTH)));
        return new BytesRef(String.join(IndexFields.BETWEEN_TEXTS, cut.toList()));
    }

    private void number(String field, double number) {
        var sortable = NumericUtils.doubleToSortableLong(number);
        add(new SortedNumericDocValuesField(IndexFields.number(field), sortable));
    }

    /// What is shown of the entry, in one piece: id, name and summary. The text below the summary
    /// is for excerpts.
    void shown(String name, String summary, List<String> body) {
        var shown = joined(List.of(id.toString(), name, summary));
        add(new BinaryDocValuesField(IndexFields.SHOWN, shown));
        add(new StoredField(IndexFields.BODY, String.join("\n", body)));
    }

    private void add(Field field) {
        document.add(field);
    }

    Document document() {
        return document;
    }
}
