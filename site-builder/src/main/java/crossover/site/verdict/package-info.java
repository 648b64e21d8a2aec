/// What the page of verdicts shows: its questions, its laws as data, its worked examples.
@NullMarked
package crossover.site.verdict;

import org.jspecify.annotations.NullMarked;
