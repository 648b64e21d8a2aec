package crossover.site.prose;

import java.util.Optional;

/// Where the links of a text lead. A text knows only ids; the page on which it stands knows the
/// way.
public interface Links {
    /// The way to an entry or a fact that is written `kind/entry` or `kind/entry#path`; empty for
    /// what is neither, which then stays as it is.
    Optional<Target> resolve(String destination);

    /// Where a link leads, and what is said of it before it is followed.
    record Target(String href, String title) {}
}
