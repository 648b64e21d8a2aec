package crossover.content.problems;

import java.util.Comparator;

/// One thing that is wrong with the content.
///
/// @param rule the name of the rule that found it, such as `links-resolve`
/// @param message lower case, no full stop, the found thing in backticks
/// @param hint what to do about it; empty if there is nothing to say
/// @param written the line as written, for the report; empty if the problem is of a whole file
public record Problem(
        Severity severity, Location at, String rule, String message, String hint, String written)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::at)
                    .thenComparing(Problem::rule)
                    .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
