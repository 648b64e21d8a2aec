package crossover.index.page;

import crossover.index.documents.IndexFields;
import crossover.index.search.StatedValues;

import org.apache.lucene.index.LeafReader;

import java.io.IOException;
import java.util.Set;

/// What is shown of an entry, and its text for excerpts.
///
/// ```text
/// entries/2   ["accelerators/nvidia-h100-sxm","NVIDIA H100 SXM5 80 GB","Data-center GPU …",…]
///              id, title and summary of the entries from 2 × 16 on
/// texts/37    ["text of entry 37","H100","H100 SXM",…]     and the names by which it is known
/// ```
final class EntryShards {
    /// How many entries are in a shard.
    static final int BLOCK = 16;

    private EntryShards() {}

    static void write(LeafReader reader, Shards shards) throws IOException {
        var values = new StatedValues(reader);
        for (var first = 0; first < reader.maxDoc(); first += BLOCK) {
            var block = new Literal().list();
            for (var e = first; e < Math.min(first + BLOCK, reader.maxDoc()); e++) {
                values.at(e);
                block.text(values.text("id"))
                        .text(values.text("name"))
                        .text(values.text("summary"));
            }
            shards.add("entries/" + first / BLOCK, block.end());
        }
        texts(reader, shards);
    }

    private static void texts(LeafReader reader, Shards shards) throws IOException {
        var stored = reader.storedFields();
        for (var e = 0; e < reader.maxDoc(); e++) {
            var entry = stored.document(e, Set.of(IndexFields.BODY, IndexFields.NAMES));
            var text = new Literal().list();
            for (var body : entry.getValues(IndexFields.BODY)) {
                text.text(body);
            }
            for (var name : entry.getValues(IndexFields.NAMES)) {
                text.text(name);
            }
            shards.add("texts/" + e, text.end());
        }
    }
}
