/// What a command works on: the library asked for, as of the day asked for, and the surroundings
/// that it was called in.
@NullMarked
package crossover.shell.desk;

import org.jspecify.annotations.NullMarked;
