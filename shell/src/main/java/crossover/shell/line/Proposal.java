package crossover.shell.line;

/// A word that would fit where the cursor is.
///
/// @param about what it is, in a few words; may be empty
/// @param open whether more of the same word may follow, such as after a folder's name
public record Proposal(String value, String about, boolean open) {
    static Proposal of(String value, String about) {
        return new Proposal(value, about, false);
    }

    /// Whether it begins with what is typed, as a whole or behind the slash of an entry's id.
    public boolean fits(String typed) {
        return value.startsWith(typed) || value.startsWith(typed, value.indexOf('/') + 1);
    }
}
