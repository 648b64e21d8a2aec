/// The parts that entries of several kinds are made of: the frame, blocks of facts, prices.
@NullMarked
package crossover.content.parts;

import org.jspecify.annotations.NullMarked;
