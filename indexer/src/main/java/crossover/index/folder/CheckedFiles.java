package crossover.index.folder;

import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NoLockFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Files that were read whole and held against their sums, for Lucene to read. They do not change.
final class CheckedFiles extends Directory {
    private final Map<String, byte[]> files;

    CheckedFiles(Map<String, byte[]> files) {
        this.files = Map.copyOf(files);
    }

    @Override
    public String[] listAll() {
        return files.keySet().stream().sorted().toArray(String[]::new);
    }

    @Override
    public long fileLength(String name) throws IOException {
        return bytes(name).length;
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        var bytes = List.of(ByteBuffer.wrap(bytes(name)));
        return new ByteBuffersIndexInput(new ByteBuffersDataInput(bytes), name);
    }

    private byte[] bytes(String name) throws IOException {
        var bytes = files.get(name);
        if (bytes == null) {
            throw new NoSuchFileException(name);
        }
        return bytes;
    }

    @Override
    public Lock obtainLock(String name) throws IOException {
        return NoLockFactory.INSTANCE.obtainLock(this, name);
    }

    @Override
    public Set<String> getPendingDeletions() {
        return Set.of();
    }

    @Override
    public void deleteFile(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) {
        throw new UnsupportedOperationException();
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void sync(Collection<String> names) {}

    @Override
    public void syncMetaData() {}

    @Override
    public void rename(String source, String target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
