/// From words to a call: reading options, help, "did you mean", completion.
@NullMarked
package crossover.shell.line;

import org.jspecify.annotations.NullMarked;
