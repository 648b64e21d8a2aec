/// A line and the words it is made of.
@NullMarked
package crossover.shell.words;

import org.jspecify.annotations.NullMarked;
