/// Entries, and how a file becomes one.
@NullMarked
package crossover.content.entries;

import org.jspecify.annotations.NullMarked;
