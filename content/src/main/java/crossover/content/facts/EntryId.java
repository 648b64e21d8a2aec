package crossover.content.facts;

/// The name of an entry, which is also its path in the library and on the site:
/// `accelerators/nvidia-h100-sxm`.
public record EntryId(String kind, String name) implements Comparable<EntryId> {
    public EntryId {
        if (!isWord(kind) || !isWord(name)) {
            throw new IllegalArgumentException(
                    "an entry id looks like `kind/entry-name`, not `" + kind + "/" + name + "`");
        }
    }

    /// The id written as `kind/name`; throws if it is not, see [#isId].
    public static EntryId of(String written) {
        var slash = written.indexOf('/');
        return new EntryId(written.substring(0, Math.max(0, slash)), written.substring(slash + 1));
    }

    /// Whether a text has the shape of an id.
    public static boolean isId(String written) {
        var slash = written.indexOf('/');
        return slash > 0
                && isWord(written.substring(0, slash))
                && isWord(written.substring(slash + 1));
    }

    private static boolean isWord(String text) {
        return !text.isEmpty()
                && text.length() <= 80
                && text.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    @Override
    public int compareTo(EntryId other) {
        var byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return kind + "/" + name;
    }
}
