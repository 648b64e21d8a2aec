/// How a record reads its keys from front matter, with every problem at its place; and the fields
/// that facts are stated for.
@NullMarked
package crossover.content.schema;

import org.jspecify.annotations.NullMarked;
