/// What of an entry goes into the index, and how.
@NullMarked
package crossover.index.documents;

import org.jspecify.annotations.NullMarked;
