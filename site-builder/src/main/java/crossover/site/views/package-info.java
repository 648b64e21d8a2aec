/// What pages show of the library's facts: values with their units, and who says so, where and
/// when.
@NullMarked
package crossover.site.views;

import org.jspecify.annotations.NullMarked;
