/// What a command is: described once, by our own records, and run by two hosts that it does not
/// know.
@NullMarked
package crossover.shell.command;

import org.jspecify.annotations.NullMarked;
