/// The prose of entries as HTML: raw HTML is text, links between entries lead to their pages.
@NullMarked
package crossover.site.prose;

import org.jspecify.annotations.NullMarked;
