/// The site while it is being written: served on this machine alone, rebuilt and reloaded on
/// change.
@NullMarked
package crossover.shell.preview;

import org.jspecify.annotations.NullMarked;
