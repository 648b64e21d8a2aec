/// Which laws speak to a plan, what they say, and what would change it. Rules are data; what is not
/// stated becomes a condition, and what no rule speaks to is unknown, never allowed.
@NullMarked
package crossover.compliance;

import org.jspecify.annotations.NullMarked;
