package crossover.index.page;

import crossover.index.search.StatedValues;
import crossover.query.Fields;
import crossover.query.Value;

import org.apache.lucene.index.LeafReader;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// What entries state for each field that a condition or an order can ask, in a shard for each.
///
/// ```text
/// columns/memoryGB   [[0,[80],1,[40,48],…],[]]   entries as steps, each with a number or both ends
/// columns/provider   [[],[12,["aws"],…]]         entries as steps, each with its texts
/// ```
final class ColumnShards {
    private ColumnShards() {}

    /// Writes all shards; answers the fields for which there is one.
    static SortedSet<String> write(LeafReader reader, Fields fields, Shards shards)
            throws IOException {
        var written = new TreeSet<String>();
        for (var field : all(fields)) {
            var column = column(reader, field);
            if (!column.isEmpty()) {
                shards.add("columns/" + field, column(column));
                written.add(field);
            }
        }
        return written;
    }

    private static SortedSet<String> all(Fields fields) {
        var all = new TreeSet<>(fields.texts());
        all.addAll(fields.numbers());
        // the page knows it from the numbers of the entries
        all.remove("kind");
        return all;
    }

    private static Map<Integer, Value> column(LeafReader reader, String field) {
        var values = new StatedValues(reader);
        var column = new LinkedHashMap<Integer, Value>();
        for (var entry = 0; entry < reader.maxDoc(); entry++) {
            var value = values.at(entry).value(field);
            if (value != Value.UNSTATED) {
                column.put(entry, value);
            }
        }
        return column;
    }

    private static Literal column(Map<Integer, Value> column) {
        var numbers = new Literal().list();
        var texts = new Literal().list();
        var lastNumber = 0;
        var lastText = 0;
        for (var stated : column.entrySet()) {
            var entry = stated.getKey();
            switch (stated.getValue()) {
                case Value.Unstated _ -> {}
                case Value.Amount(var low, var high) -> {
                    numbers.number(entry - lastNumber).list().number(low);
                    if (low < high) {
                        numbers.number(high);
                    }
                    numbers.end();
                    lastNumber = entry;
                }
                case Value.Texts(var all) -> {
                    texts.number(entry - lastText).texts(all);
                    lastText = entry;
                }
            }
        }
        return Literal.of(numbers.end(), texts.end());
    }
}
