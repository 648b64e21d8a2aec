/// Calculators in pages: the form, the answer for its defaults, and what the script needs to go on.
@NullMarked
package crossover.site.calculators;

import org.jspecify.annotations.NullMarked;
