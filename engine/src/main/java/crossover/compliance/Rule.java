package crossover.compliance;

import crossover.query.Clause;

import java.util.List;

/// One rule of a law: to which plans it speaks, and what follows for them.
///
/// @param clause where it stands in the law
/// @param basis what our reading rests on: `text`, `guidance`, `case` or `our-reading`
/// @param from the first day it binds, counted from 1970-01-01
/// @param until the last day it binds
/// @param then `ALLOWED`, `ALLOWED_IF` or `NOT_ALLOWED`
/// @param conditions the ids of what must be fulfilled
/// @param mandatory whether a condition that is known to be unmet forbids the plan
/// @param why what the rule wants, in a sentence
public record Rule(
        String id,
        String clause,
        Binding binding,
        String basis,
        long from,
        long until,
        Clause when,
        Verdict then,
        List<String> conditions,
        boolean mandatory,
        String why) {

    /// Since ever, or for ever.
    public static final long ALWAYS = Long.MIN_VALUE;

    public static final long FOREVER = Long.MAX_VALUE;

    /// How a rule binds. Guidance advises against, it never forbids.
    public enum Binding {
        LAW,
        GUIDANCE,
        CONTRACT,
        STANDARD
    }

    public Rule {
        conditions = List.copyOf(conditions);
        if (then == Verdict.UNKNOWN) {
            throw new IllegalArgumentException(
                    "a rule says allowed, allowed-if or not-allowed, not unknown");
        }
    }
}
