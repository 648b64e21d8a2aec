/// The kinds of entries. Each is one record, and the record is the schema: its `read` says which
/// keys an entry has, its `FIELDS` which facts can be stated.
@NullMarked
package crossover.content.kinds;

import org.jspecify.annotations.NullMarked;
