/// Front matter as a tree that knows its places, and the way records are read from it.
@NullMarked
package crossover.content.yaml;

import org.jspecify.annotations.NullMarked;
