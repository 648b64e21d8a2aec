/// What other sites take into their pages: the data of tables, charts and calculators as scripts,
/// badges, and the lines of HTML that bring them there.
@NullMarked
package crossover.site.embed;

import org.jspecify.annotations.NullMarked;
