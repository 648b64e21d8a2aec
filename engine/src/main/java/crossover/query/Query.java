package crossover.query;

import java.util.List;

/// A condition and an order, in the one grammar of the project.
///
/// ```text
/// h100 "air gapped" -rental          words, phrases, negation; side by side means and
/// provider:aws,azure                 any of these values
/// storage:only(EEA)                  stated, and all of its values are within these
/// memoryGB>=80 usdPerHour<40         numbers: < <= = >= >
/// (kind:instances or kind:systems)   or binds weaker than side by side; parentheses group
/// sort:usdPerHour sort:-memoryGB     an order, the greatest first with -
/// ```
///
/// A value with spaces or commas stands in quotes: `provider:"Google Cloud",aws`. The word *or*
/// itself is searched as `"or"`. Printing gives the canonical writing, which reads as the same
/// query.
public record Query(Clause clause, List<Sort> sorts) {

    /// The longest text that is read, and the deepest nesting of parentheses.
    public static final int MAX_LENGTH = 1_000;

    public static final int MAX_DEPTH = 20;

    /// Asks nothing, so everything matches.
    public static final Query ALL = new Query(new Clause.And(List.of()), List.of());

    public Query {
        sorts = List.copyOf(sorts);
    }

    /// Reads a query with any field names; never throws.
    public static Parsed parse(String text) {
        return parse(text, Fields.ANY);
    }

    /// Reads a query and complains of field names that are not known; never throws.
    /// A text that is too long is answered with [#ALL] and a complaint.
    public static Parsed parse(String text, Fields fields) {
        if (text.length() > MAX_LENGTH) {
            return new Parsed(ALL, List.of(tooLong(text.length())));
        }
        return new Parser(text, fields).parse();
    }

    private static Complaint tooLong(int length) {
        return new Complaint(
                MAX_LENGTH + 1,
                length - MAX_LENGTH,
                "the query has " + length + " characters",
                "write at most " + MAX_LENGTH);
    }

    @Override
    public String toString() {
        var text = new StringBuilder(clause.toString());
        for (var sort : sorts) {
            text.append(text.isEmpty() ? "" : " ").append(sort);
        }
        return text.toString();
    }
}
