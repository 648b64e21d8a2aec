package crossover.content.schema;

import crossover.content.problems.Location;

/// The words of a source, and where they are quoted.
public record Quotation(String text, Location at) {
    /// How many words are quoted: runs between blanks.
    public int words() {
        return text.strip().split("\\s+").length;
    }
}
