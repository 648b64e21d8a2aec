/// The templates, and the one type of text that they do not escape.
@NullMarked
package crossover.site.html;

import org.jspecify.annotations.NullMarked;
