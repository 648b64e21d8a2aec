package crossover.content.snapshot;

import crossover.content.entries.Entry;
import crossover.content.entries.EntryFile;
import crossover.content.facts.EntryId;
import crossover.content.library.Shelf;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The entries of a snapshot. Each is read once, when it is first asked for.
///
/// The file is read by `RandomAccessFile`: a channel would be closed for good by the first
/// interrupt of a reading thread, and Ctrl-C in the shell is one.
final class EntriesInFile implements Shelf {
    private final Path path;
    private final RandomAccessFile file;
    private final TreeMap<EntryId, Place> places = new TreeMap<>();
    private final Map<EntryId, EntryId> formerly = new HashMap<>();
    private final Map<EntryId, Entry> read = new ConcurrentHashMap<>();
    private LocalDate newestSeen = LocalDate.EPOCH;

    /// Where an entry lies in the file.
    private record Place(long offset, int length, int checksum) {}

    private EntriesInFile(Path path, RandomAccessFile file) {
        this.path = path;
        this.file = file;
    }

    static EntriesInFile open(Path path) throws IOException {
        var shelf = new EntriesInFile(path, new RandomAccessFile(path.toFile(), "r"));
        try {
            shelf.header();
            return shelf;
        } catch (IOException | RuntimeException e) {
            shelf.file.close();
            throw e;
        }
    }

    private void header() throws IOException {
        var size = file.length();
        var header = ByteBuffer.wrap(bytes(0, (int) Math.min(size, Snapshot.HEADER)));
        if (size < Snapshot.HEADER
                || header.getInt(Snapshot.HEADER - Integer.BYTES)
                        != (int) Snapshot.checksum(header.array(), Snapshot.HEADER - Integer.BYTES)
                || header.getLong() != Snapshot.MAGIC) {
            throw new SnapshotDamaged(path, "does not begin as a snapshot does");
        }
        if (header.getInt() != Snapshot.VERSION) {
            throw new SnapshotDamaged(path, "is of another version");
        }
        var offset = header.getLong();
        var length = header.getInt();
        if (size != offset + length) {
            throw new SnapshotDamaged(path, "has " + size + " bytes and not " + (offset + length));
        }
        table(new Cursor(sound(offset, length, header.getInt(), "its table")));
    }

    private void table(Cursor in) {
        var offset = (long) Snapshot.HEADER;
        for (var i = in.number(); i > 0; i--) {
            var id = EntryId.of(in.text());
            var place = new Place(offset, in.number(), in.number());
            places.put(id, place);
            offset += place.length;
        }
        for (var i = in.number(); i > 0; i--) {
            var now = EntryId.of(in.text());
            for (var j = in.number(); j > 0; j--) {
                formerly.put(EntryId.of(in.text()), now);
            }
        }
        newestSeen = LocalDate.ofEpochDay(in.wide());
    }

    @Override
    public SequencedSet<EntryId> ids() {
        return Collections.unmodifiableNavigableSet(places.navigableKeySet());
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return places.containsKey(id)
                ? Optional.of(read.computeIfAbsent(id, this::entry))
                : Optional.empty();
    }

    @Override
    public Optional<EntryId> formerly(EntryId old) {
        return Optional.ofNullable(formerly.get(old));
    }

    @Override
    public LocalDate newestSeen() {
        return newestSeen;
    }

    void verify() {
        places.values().forEach(place -> bytes(place, "an entry"));
    }

    private Entry entry(EntryId id) {
        var place = Objects.requireNonNull(places.get(id));
        var bytes = bytes(place, "the entry `" + id + "`");
        return EntryFile.readAgain(ManuscriptReader.read(id + ".md", bytes))
                .orElseThrow(() -> new SnapshotDamaged(path, "holds an entry of another version"));
    }

    private byte[] bytes(Place place, String what) {
        try {
            return sound(place.offset, place.length, place.checksum, what);
        } catch (IOException e) {
            throw new UncheckedIOException("the snapshot `" + path + "` cannot be read", e);
        }
    }

    private byte[] sound(long offset, int length, int checksum, String what) throws IOException {
        var bytes = bytes(offset, length);
        if ((int) Snapshot.checksum(bytes) != checksum) {
            throw new SnapshotDamaged(path, "is damaged: " + what + " is not as it was written");
        }
        return bytes;
    }

    private byte[] bytes(long offset, int length) throws IOException {
        var bytes = new byte[length];
        synchronized (file) {
            file.seek(offset);
            try {
                file.readFully(bytes);
            } catch (EOFException e) {
                throw new SnapshotDamaged(path, "is cut short");
            }
        }
        return bytes;
    }
}
