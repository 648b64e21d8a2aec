/// What computing costs over years, rented and owned: bills month by month, and where they cross.
@NullMarked
package crossover.costs;

import org.jspecify.annotations.NullMarked;
