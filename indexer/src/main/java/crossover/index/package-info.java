/// The index of a library: built, opened, searched and checked here.
@NullMarked
package crossover.index;

import org.jspecify.annotations.NullMarked;
