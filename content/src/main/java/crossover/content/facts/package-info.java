/// What the library states: readings, who says so, where and when.
@NullMarked
package crossover.content.facts;

import org.jspecify.annotations.NullMarked;
