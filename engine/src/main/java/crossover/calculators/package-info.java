/// Calculators: what they ask, how they reckon, what they answer.
@NullMarked
package crossover.calculators;

import org.jspecify.annotations.NullMarked;
