package crossover.index.search;

import crossover.index.documents.IndexFields;
import crossover.query.Attributes;
import crossover.query.Value;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.NumericUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one entry after the other states, read from the columns of the index. It moves forward
/// only.
public final class StatedValues implements Attributes {
    private final LeafReader reader;
    private final Map<String, Column> columns = new HashMap<>();
    private int entry;

    /// A field of all entries: in some it may be a text and in others a number.
    private record Column(SortedDocValues texts, SortedNumericDocValues numbers) {}

    public StatedValues(LeafReader reader) {
        this.reader = reader;
    }

    /// Moves on to an entry; not before the last one.
    public StatedValues at(int entry) {
        this.entry = entry;
        return this;
    }

    /// The text of a field that states one; empty if it states none.
    public String text(String field) {
        return value(field) instanceof Value.Texts(var texts) && !texts.isEmpty()
                ? texts.getFirst()
                : "";
    }

    @Override
    public Value value(String field) {
        try {
            var column = columns.get(field);
            if (column == null) {
                column = open(field);
                columns.put(field, column);
            }
            return value(column);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Column open(String field) throws IOException {
        return new Column(
                DocValues.getSorted(reader, IndexFields.text(field)),
                DocValues.getSortedNumeric(reader, IndexFields.number(field)));
    }

    private Value value(Column column) throws IOException {
        if (column.numbers.advanceExact(entry)) {
            var low = NumericUtils.sortableLongToDouble(column.numbers.nextValue());
            var isRange = column.numbers.docValueCount() > 1;
            var high =
                    isRange ? NumericUtils.sortableLongToDouble(column.numbers.nextValue()) : low;
            return new Value.Amount(low, high);
        }
        return column.texts.advanceExact(entry)
                ? texts(column.texts.lookupOrd(column.texts.ordValue()).utf8ToString())
                : Value.UNSTATED;
    }

    private static Value texts(String joined) {
        return new Value.Texts(
                joined.isEmpty() ? List.of() : List.of(joined.split(IndexFields.BETWEEN_TEXTS)));
    }
}
