package crossover.content.entries;

import crossover.content.yaml.Node;

/// A file of the library as written, before it means anything: entries are read from it, snapshots
/// keep it.
///
/// @param file its path from the library's root
/// @param head the front matter
/// @param body the Markdown below the front matter
/// @param line the line of the file on which the body begins
public record Manuscript(String file, Node.Mapping head, String body, int line) {}
