package crossover.index.page;

import crossover.index.search.StatedValues;
import crossover.query.Fields;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.SortedMap;
import java.util.TreeSet;

/// All shards of an index.
public final class SearchShards {
    private SearchShards() {}

    /// The shards by their names. One of them is `base`, a list that tells of the others: number of
    /// entries, kinds and how many entries each has (they follow each other), fields that state
    /// texts, fields that state numbers, letters, the first term of each shard of terms, columns.
    ///
    /// ```text
    /// base
    /// [343,["accelerators",4,…],["vendor",…],["memoryGB",…],["61",…],["1",…],["country",…]]
    /// ```
    public static SortedMap<String, String> of(IndexReader reader, Fields fields)
            throws IOException {
        var shards = new Shards();
        var base = new Literal().list().number(reader.maxDoc());
        if (reader.leaves().isEmpty()) {
            base.list().end();
            fields(fields, base);
            base.list().end().list().end().list().end();
        } else {
            var entries = reader.leaves().getFirst().reader();
            kinds(entries, base);
            fields(fields, base);
            base.texts(WordShards.write(entries, shards));
            base.texts(TermShards.write(entries, shards));
            base.texts(ColumnShards.write(entries, fields, shards));
            EntryShards.write(entries, shards);
        }
        shards.add("base", base.end());
        return shards.scripts();
    }

    private static void fields(Fields fields, Literal base) {
        base.texts(new TreeSet<>(fields.texts())).texts(new TreeSet<>(fields.numbers()));
    }

    /// Entries of one kind follow each other, for the kind is the first part of the id.
    private static void kinds(LeafReader reader, Literal base) {
        var values = new StatedValues(reader);
        var counts = new LinkedHashMap<String, Integer>();
        for (var e = 0; e < reader.maxDoc(); e++) {
            counts.merge(values.at(e).text("kind"), 1, Integer::sum);
        }
        base.list();
        counts.forEach((kind, count) -> base.text(kind).number(count));
        base.end();
    }
}
