package crossover.content.prose;

import crossover.content.problems.Location;

/// A link or an image in a text, as written.
public record ProseLink(String destination, Location at) {
    /// Whether it names an entry or a fact, by id from the library's root.
    public boolean isInternal() {
        return !destination.contains(":")
                && !destination.startsWith("#")
                && !destination.startsWith("/")
                && destination.contains("/");
    }
}
