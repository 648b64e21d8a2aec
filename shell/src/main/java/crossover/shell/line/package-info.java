/// From words to a call: splitting a line, reading options, help, "did you mean". picocli is used
/// here and nowhere else.
@NullMarked
package crossover.shell.line;

import org.jspecify.annotations.NullMarked;
