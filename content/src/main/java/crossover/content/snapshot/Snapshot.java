package crossover.content.snapshot;

import crossover.content.entries.Entry;
import crossover.content.library.Library;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.CRC32C;

/// A checked library in one file, for those who only ask: nothing in it is parsed but what is asked
/// for.
///
/// ```text
/// header   magic, version, where the table is, its checksum, the header's own checksum
/// entries  the manuscript of each entry, in the order of their ids
/// table    for each entry its id, length and checksum; the old ids; the newest day
/// ```
/// Every byte is under a checksum. Opening reads header and table; an entry is held against its
/// checksum when it is read, so that a damaged one is never shown, and a sound one costs nothing
/// for the others. Entries are read from their manuscripts by the same code as from their files.
public final class Snapshot {
    static final long MAGIC = 0x0A43_524F_5353_4F56L;
    static final int VERSION = 2;
    static final int HEADER = 32;

    private Snapshot() {}

    /// Writes a library without problems to a file.
    public static void write(Library library, Path file) throws IOException {
        try (var out = new FileOutputStream(file.toFile())) {
            out.write(new byte[HEADER]);
            var table = entries(library, out);
            out.write(table.bytes);
            out.getChannel().position(0);
            out.write(header(table));
            out.getFD().sync();
        }
    }

    /// Opens a file; its entries are read as they are asked for.
    ///
    /// The file stays open as long as the library is in use, also after it was deleted.
    ///
    /// @throws SnapshotDamaged if it is not as it was written; later, an entry that is not throws
    /// it
    public static Library open(Path file) throws IOException {
        return Library.on(EntriesInFile.open(file));
    }

    /// Reads every byte of a file and holds it against its checksum.
    ///
    /// @throws SnapshotDamaged if it is not as it was written
    public static void verify(Path file) throws IOException {
        EntriesInFile.open(file).verify();
    }

    private record Table(long offset, byte[] bytes) {}

    private static Table entries(Library library, OutputStream file) throws IOException {
        var out = new BufferedOutputStream(file);
        var table = new Bytes();
        var formerly = new ArrayList<Entry>();
        var offset = (long) HEADER;
        table.number(library.entries().size());
        for (var entry : library.entries()) {
            var bytes = ManuscriptWriter.bytes(entry.manuscript());
            out.write(bytes);
            offset += bytes.length;
            table.text(entry.id().toString());
            table.number(bytes.length);
            table.number(checksum(bytes));
            if (!entry.frame().formerly().isEmpty()) {
                formerly.add(entry);
            }
        }
        out.flush();
        table.number(formerly.size());
        formerly.forEach(entry -> formerly(entry, table));
        table.number(library.newestSeen().toEpochDay());
        return new Table(offset, table.toArray());
    }

    private static void formerly(Entry entry, Bytes table) {
        table.text(entry.id().toString());
        table.number(entry.frame().formerly().size());
        entry.frame().formerly().forEach(old -> table.text(old.toString()));
    }

    private static byte[] header(Table table) {
        var header = ByteBuffer.allocate(HEADER);
        header.putLong(MAGIC).putInt(VERSION).putLong(table.offset).putInt(table.bytes.length);
        header.putInt((int) checksum(table.bytes));
        header.putInt((int) checksum(header.array(), HEADER - Integer.BYTES));
        return header.array();
    }

    static long checksum(byte[] bytes) {
        return checksum(bytes, bytes.length);
    }

    static long checksum(byte[] bytes, int length) {
        var checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }
}
