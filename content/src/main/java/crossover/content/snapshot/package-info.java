/// The checked library in one file, from which an entry is read without its YAML and without the
/// other entries; and what that file was made from.
@NullMarked
package crossover.content.snapshot;

import org.jspecify.annotations.NullMarked;
