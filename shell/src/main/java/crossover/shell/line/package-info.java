/// From words to a call: reading options, help, "did you mean". picocli is used
/// here and nowhere else.
@NullMarked
package crossover.shell.line;

import org.jspecify.annotations.NullMarked;
