/// What the tests of every module share: golden files and a real browser.
@NullMarked
package crossover.testing;

import org.jspecify.annotations.NullMarked;
