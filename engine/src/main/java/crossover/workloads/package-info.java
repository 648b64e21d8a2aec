/// What work asks of machines: memory, operations, time.
@NullMarked
package crossover.workloads;

import org.jspecify.annotations.NullMarked;
