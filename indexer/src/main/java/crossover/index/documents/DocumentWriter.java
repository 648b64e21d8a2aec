package crossover.index.documents;

import crossover.content.library.Library;
import crossover.content.tables.Columns;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;

/// Writes the Lucene index of a library: one segment, its documents in the order of their ids, so
/// that of equal scores the smaller id comes first.
public final class DocumentWriter {
    private static final double BUFFER_MB = 64;

    private DocumentWriter() {}

    /// Writes a whole index into an empty directory.
    public static void write(Library library, LocalDate day, Directory directory)
            throws IOException {
        try (var writer = new IndexWriter(directory, config())) {
            var documents = new Documents(library, day);
            for (var entry : library.entries()) {
                writer.addDocument(documents.of(entry));
            }
            writer.forceMerge(1);
            writer.setLiveCommitData(fields(library).entrySet());
            writer.commit();
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMergePolicy(neighbours())
                .setMergeScheduler(new SerialMergeScheduler())
                .setUseCompoundFile(true);
    }

    /// Merges neighbours only, which keeps the order; all files of the segment are one.
    private static LogDocMergePolicy neighbours() {
        var policy = new LogDocMergePolicy();
        policy.setNoCFSRatio(1);
        return policy;
    }

    private static Map<String, String> fields(Library library) {
        var fields = Columns.queryable(library);
        return Map.of(
                IndexFields.TEXT_FIELDS, joined(fields.texts()),
                IndexFields.NUMBER_FIELDS, joined(fields.numbers()));
    }

    private static String joined(Collection<String> fields) {
        return String.join(" ", new TreeSet<>(fields));
    }
}
