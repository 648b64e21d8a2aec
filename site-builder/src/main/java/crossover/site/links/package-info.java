/// Addresses within the site. All links are relative and end in a file's name, so that the site
/// works from any folder of any server, and from a disk.
@NullMarked
package crossover.site.links;

import org.jspecify.annotations.NullMarked;
