/// What the page and the shell share for search, so that both find the same entries in the same
/// order: how text becomes terms, what a query means, and the whole numbers by which entries rank.
@NullMarked
package crossover.search;

import org.jspecify.annotations.NullMarked;
