/// Where the calculators' inputs take their values from: assumptions and entries of the library.
@NullMarked
package crossover.content.defaults;

import org.jspecify.annotations.NullMarked;
