/// What must hold between entries: one small class per rule, each with a broken example.
@NullMarked
package crossover.content.rules;

import org.jspecify.annotations.NullMarked;
