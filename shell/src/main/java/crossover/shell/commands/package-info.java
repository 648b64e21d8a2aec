/// The commands, each described once and run in every host.
@NullMarked
package crossover.shell.commands;

import org.jspecify.annotations.NullMarked;
