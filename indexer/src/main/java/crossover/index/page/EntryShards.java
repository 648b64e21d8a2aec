package crossover.index.page;

import crossover.index.documents.IndexFields;
import crossover.index.search.StatedValues;

import org.apache.lucene.index.LeafReader;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What is shown of an entry, its text for excerpts, and its names: a shard for each entry, for a
/// reader looks at few of them.
///
/// ```text
/// entries/37   ["accelerators/nvidia-h100-sxm","NVIDIA H100 SXM5 80 GB","Data-center …",
///               "text of the entry","H100","H100 SXM",…]
/// ```
final class EntryShards {
    private EntryShards() {}

    static void write(LeafReader reader, Shards shards) throws IOException {
        var values = new StatedValues(reader);
        var stored = reader.storedFields();
        for (var e = 0; e < reader.maxDoc(); e++) {
            values.at(e);
            var entry = stored.document(e, Set.of(IndexFields.BODY, IndexFields.NAMES));
            var shown = new Literal().list();
            List.of("id", "name", "summary").forEach(field -> shown.text(values.text(field)));
            Stream.of(IndexFields.BODY, IndexFields.NAMES)
                    .flatMap(field -> Stream.of(entry.getValues(field)))
                    .forEach(shown::text);
            shards.add("entries/" + e, shown.end());
        }
    }
}
