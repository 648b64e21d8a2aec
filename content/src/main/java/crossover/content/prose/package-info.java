/// The text of entries: CommonMark with tables, links between entries, and embeds as fenced blocks.
@NullMarked
package crossover.content.prose;

import org.jspecify.annotations.NullMarked;
