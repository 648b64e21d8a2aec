package crossover.content.prose;

import crossover.content.problems.Location;

/// A link or an image in a text, as written.
public record ProseLink(String destination, Location at) {
    /// Whether it leads into the library, by id from its root: neither to another site nor within
    /// the page.
    public boolean isInternal() {
        return Dialect.isSafe(destination)
                && !destination.contains(":")
                && !destination.startsWith("#");
    }
}
