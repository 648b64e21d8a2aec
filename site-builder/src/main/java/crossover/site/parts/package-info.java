/// The sections that pages of entries are made of: facts, prices, prose, and what only some kinds
/// have.
@NullMarked
package crossover.site.parts;

import org.jspecify.annotations.NullMarked;
