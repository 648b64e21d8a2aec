/// The pages of the site, one small class for each type.
@NullMarked
package crossover.site.pages;

import org.jspecify.annotations.NullMarked;
