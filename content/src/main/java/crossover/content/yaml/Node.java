package crossover.content.yaml;

import crossover.content.problems.Location;

import java.util.List;
import java.util.Optional;

/// Front matter as written: scalars, sequences and mappings, each with its place in the file.
///
/// YAML libraries bind to objects and lose the places, or stop at the first error; an editor needs
/// all of a file's problems at once, each with line and column.
public sealed interface Node {
    Mark mark();

    /// A place within the file at hand; lines and columns start at 1.
    ///
    /// @param elsewhere the path of another file if it stands in that; else empty
    record Mark(int line, int column, int length, String elsewhere) {
        /// A place within the file at hand.
        public Mark(int line, int column, int length) {
            this(line, column, length, "");
        }

        /// The place in a file; at least one character is marked.
        public Location in(String file) {
            return new Location(
                    elsewhere.isEmpty() ? file : elsewhere, line, column, Math.max(1, length));
        }
    }

    /// A single value, as text. A quoted one is always text: `"80"` is not a number.
    record Scalar(String text, boolean quoted, Mark mark) implements Node {}

    record Sequence(List<Node> items, Mark mark) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// Keys and values in the order written; no key stands twice.
    record Mapping(List<Pair> pairs, Mark mark) implements Node {
        public Mapping {
            pairs = List.copyOf(pairs);
        }

        public Optional<Pair> find(String key) {
            return pairs.stream().filter(pair -> pair.key().text().equals(key)).findFirst();
        }
    }

    record Pair(Scalar key, Node value) {}

    /// What an author would call it, for messages.
    default String noun() {
        return switch (this) {
            case Scalar _ -> "a single value";
            case Sequence _ -> "a list";
            case Mapping _ -> "a block of keys";
        };
    }
}
