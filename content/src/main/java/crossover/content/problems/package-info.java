/// What can be wrong with authored content, where it stands, and how it is told.
@NullMarked
package crossover.content.problems;

import org.jspecify.annotations.NullMarked;
