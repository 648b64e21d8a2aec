package crossover.shell.answer;

import crossover.content.tables.Table;

/// A piece of a document.
public sealed interface Part {

    /// @param level 1 for the title, 2 for what stands below it
    record Heading(int level, String text) implements Part {}

    /// Paragraphs in Markdown.
    record Text(String markdown) implements Part {}

    /// A text whose lines and spaces stay as they are.
    record Verbatim(String text) implements Part {}

    record Grid(Table table) implements Part {}
}
