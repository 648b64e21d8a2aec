/// The library's laws as the engine judges by them.
@NullMarked
package crossover.content.law;

import org.jspecify.annotations.NullMarked;
