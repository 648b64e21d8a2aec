/// From files to a typed, checked library.
@NullMarked
package crossover.content;

import org.jspecify.annotations.NullMarked;
