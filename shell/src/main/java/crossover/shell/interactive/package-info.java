/// The interactive host: Spring Shell and JLine around the session. Nothing else knows of Spring.
@NullMarked
package crossover.shell.interactive;

import org.jspecify.annotations.NullMarked;
