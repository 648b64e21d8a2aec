/// Charts as SVG text, drawn by the same code when the site is built and in the page.
@NullMarked
package crossover.charts;

import org.jspecify.annotations.NullMarked;
