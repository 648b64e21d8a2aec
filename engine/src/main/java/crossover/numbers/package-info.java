/// How numbers are read from people and printed for them, the same in the JVM and in the browser.
@NullMarked
package crossover.numbers;

import org.jspecify.annotations.NullMarked;
