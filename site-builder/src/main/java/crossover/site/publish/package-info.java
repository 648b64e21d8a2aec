/// Writing the site: into a folder beside the target, which then takes its place whole.
@NullMarked
package crossover.site.publish;

import org.jspecify.annotations.NullMarked;
