/// The program.
@NullMarked
package crossover.shell;

import org.jspecify.annotations.NullMarked;
