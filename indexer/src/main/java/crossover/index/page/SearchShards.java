package crossover.index.page;

import crossover.index.search.StatedValues;
import crossover.query.Fields;

import org.apache.lucene.index.LeafReader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// All shards of an index.
public final class SearchShards {
    private SearchShards() {}

    /// Writes the shards into a folder. One of them is `base`, a list that tells of the others:
    /// number of entries, kinds and how many entries each has (they follow each other), fields that
    /// state texts, fields that state numbers, letters, the first term of each shard of terms,
    /// columns, and how many entries are in a shard.
    ///
    /// ```text
    /// base
    /// [343,["accelerators",4,…],["vendor",…],["memoryGB",…],["61",…],["1",…],["country",…],16]
    /// ```
    public static void write(LeafReader reader, Fields fields, Path folder) throws IOException {
        var shards = new Shards();
        var letters = WordShards.write(reader, shards);
        var terms = TermShards.write(reader, shards);
        var columns = ColumnShards.write(reader, fields, shards);
        EntryShards.write(reader, shards);
        var base = new Literal().list().number(reader.maxDoc());
        kinds(reader, base);
        base.texts(sorted(fields.texts())).texts(sorted(fields.numbers()));
        base.texts(letters).texts(terms).texts(columns).number(EntryShards.BLOCK);
        shards.add("base", base.end());
        shards.write(folder);
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

    private static SortedSet<String> sorted(Set<String> fields) {
        return new TreeSet<>(fields);
    }
}
