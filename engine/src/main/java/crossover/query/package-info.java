/// The one grammar of conditions: parsed, printed back, and evaluated in three-valued logic.
///
/// The search box, `list --where`, query tables and the rules of law all speak it; [Query] says
/// how.
@NullMarked
package crossover.query;

import org.jspecify.annotations.NullMarked;
