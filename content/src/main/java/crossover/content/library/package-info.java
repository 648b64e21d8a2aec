/// The whole library: all entries, what they say of each other, and what is derived from several.
@NullMarked
package crossover.content.library;

import org.jspecify.annotations.NullMarked;
