/// One command line from its words to its exit code, the same in every host.
@NullMarked
package crossover.shell.session;

import org.jspecify.annotations.NullMarked;
