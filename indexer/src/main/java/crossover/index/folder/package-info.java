/// The folder of an index: built beside, swapped whole, and held against its checksums.
@NullMarked
package crossover.index.folder;

import org.jspecify.annotations.NullMarked;
