/// What the pages call: the engine behind plain JavaScript functions, without the page's document.
@NullMarked
package crossover.browser;

import org.jspecify.annotations.NullMarked;
