/// What a command has to say and how it ended, before anything is printed.
@NullMarked
package crossover.shell.answer;

import org.jspecify.annotations.NullMarked;
