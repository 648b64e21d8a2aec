/// Answers as text: for a terminal, for people's documents, for other programs.
@NullMarked
package crossover.shell.print;

import org.jspecify.annotations.NullMarked;
