/// The search files of a site: the index cut into scripts, of which a page loads those that a query
/// needs.
@NullMarked
package crossover.index.page;

import org.jspecify.annotations.NullMarked;
