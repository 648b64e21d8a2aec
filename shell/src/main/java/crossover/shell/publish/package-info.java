/// From a library to a site: what the other modules make, put together.
@NullMarked
package crossover.shell.publish;

import org.jspecify.annotations.NullMarked;
