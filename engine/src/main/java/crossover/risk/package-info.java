/// How sure an answer is: which input moves it, where it flips, and how often owning costs less.
@NullMarked
package crossover.risk;

import org.jspecify.annotations.NullMarked;
