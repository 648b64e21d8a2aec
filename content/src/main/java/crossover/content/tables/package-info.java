/// Entries side by side: columns, cells that know their source, rows found by query.
@NullMarked
package crossover.content.tables;

import org.jspecify.annotations.NullMarked;
