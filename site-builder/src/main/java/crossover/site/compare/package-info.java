/// Entries side by side: as data for the page where readers choose them, and as pages for pairs
/// that are often weighed.
@NullMarked
package crossover.site.compare;

import org.jspecify.annotations.NullMarked;
