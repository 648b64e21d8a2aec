/// A small library to begin one's own with: one complete entry of each kind.
@NullMarked
package crossover.content.starter;

import org.jspecify.annotations.NullMarked;
