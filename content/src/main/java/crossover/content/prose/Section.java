package crossover.content.prose;

/// A run of text, or an embed between such runs, in the order of the page.
public sealed interface Section {
    /// Markdown to render.
    record Text(String markdown) implements Section {}

    /// Something shown in place.
    record Shown(Embed embed) implements Section {}
}
