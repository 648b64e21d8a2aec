package crossover.content.schema;

import java.util.List;
import java.util.Optional;

/// The keys that a record reads, in the order in which it asks for them. The reading code is the
/// only schema; this is what it says of itself, for editors' tools and for "did you mean".
public record Shape(List<Key> keys) {
    public Shape {
        keys = List.copyOf(keys);
    }

    public List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    /// @param choices the only values allowed; empty if any
    /// @param block the keys of the block, or of each block of the list, behind it
    public record Key(
            String name, Type type, boolean required, List<String> choices, Optional<Shape> block) {
        static Key of(String name, Type type, boolean required) {
            return new Key(name, type, required, List.of(), Optional.empty());
        }
    }

    /// What may stand behind a key.
    public enum Type {
        TEXT,
        TEXTS,
        NUMBER,
        FLAG,
        DATE,
        SPAN,
        REFERENCE,
        REFERENCES,
        READING,
        BLOCK,
        BLOCKS,
        ROWS
    }
}
