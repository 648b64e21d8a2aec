/// The static site: from a library and a day to a folder of pages.
@NullMarked
package crossover.site;

import org.jspecify.annotations.NullMarked;
