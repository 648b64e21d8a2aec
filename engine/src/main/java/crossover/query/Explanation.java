package crossover.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Why a condition holds, does not hold, or cannot be known.
///
/// @param parts the explanations of the parts of an `and`, `or` or `-( )`; empty for a single
///     clause
public record Explanation(Clause clause, Truth truth, List<Explanation> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    public static Explanation of(Clause clause, Attributes attributes) {
        var parts = new ArrayList<Explanation>();
        for (var part : parts(clause)) {
            parts.add(of(part, attributes));
        }
        return new Explanation(clause, clause.truth(attributes), parts);
    }

    /// The single clauses that made the whole what it is: for a false `and` those that are false,
    /// for an unknown one those that are unknown. Each prints itself; a negated clause is one.
    public List<Explanation> reasons() {
        var reasons = new ArrayList<Explanation>();
        collect(reasons);
        return reasons;
    }

    /// The fields that would have to be stated for it to be known; none if it is.
    public List<String> unstated() {
        var fields = new LinkedHashSet<String>();
        if (truth == Truth.UNKNOWN) {
            reasons().forEach(reason -> fields.addAll(reason.clause().fields()));
        }
        return List.copyOf(fields);
    }

    private void collect(List<Explanation> reasons) {
        if (parts.isEmpty()) {
            reasons.add(this);
        }
        var decisive = clause instanceof Clause.Not ? truth.not() : truth;
        for (var part : parts) {
            if (part.truth == decisive) {
                part.collect(reasons);
            }
        }
    }

    private static List<Clause> parts(Clause clause) {
        return switch (clause) {
            case Clause.And(var parts) -> parts;
            case Clause.Or(var parts) -> parts;
            case Clause.Not(Clause.And group) -> List.of(group);
            case Clause.Not(Clause.Or group) -> List.of(group);
            case Clause.Not(Clause.Not group) -> List.of(group);
            default -> List.of();
        };
    }
}
