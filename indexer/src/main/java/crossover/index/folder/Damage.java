package crossover.index.folder;

import crossover.content.snapshot.SnapshotDamaged;

import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;

import java.io.IOException;
import java.nio.file.Path;

/// Tells damage from other trouble: a reader that stumbles cannot.
public final class Damage {
    private Damage() {}

    /// What to throw when reading a generation has failed: that a file is damaged if one is, else
    /// the failure itself.
    ///
    /// @throws IOException the failure, if it is one and no file is damaged
    public static RuntimeException in(Path generation, Exception failure) throws IOException {
        try {
            Sums.verify(generation);
        } catch (IndexDamaged damage) {
            damage.addSuppressed(failure);
            return damage;
        }
        return switch (failure) {
            case IndexFormatTooOldException old -> otherVersion(generation, old);
            case IndexFormatTooNewException young -> otherVersion(generation, young);
            case SnapshotDamaged snapshot -> otherVersion(generation, snapshot);
            case RuntimeException other -> other;
            case IOException other -> throw other;
            default -> new IllegalStateException(failure);
        };
    }

    private static IndexDamaged otherVersion(Path generation, Exception failure) {
        return new IndexDamaged(generation, "was built by another version", failure);
    }
}
