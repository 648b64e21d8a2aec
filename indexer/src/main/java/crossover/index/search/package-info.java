/// How a query is put to the index, and what comes back.
@NullMarked
package crossover.index.search;

import org.jspecify.annotations.NullMarked;
