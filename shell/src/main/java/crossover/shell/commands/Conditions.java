package crossover.shell.commands;

import crossover.query.Complaint;
import crossover.query.Fields;
import crossover.query.Query;
import crossover.shell.answer.Failure;

/// Reads conditions and queries as a command line has them: a wrong one is marked and refused.
final class Conditions {
    private static final int LONGEST_HINT = 400;

    private Conditions() {}

    /// @param option where it stands, for the message
    /// @param fields those that it may ask
    static Query read(String written, String option, Fields fields) throws Failure {
        var parsed = Query.parse(written, fields);
        if (!parsed.complaints().isEmpty()) {
            throw refused(written, option, parsed.complaints().getFirst());
        }
        return parsed.query();
    }

    static Failure refused(String written, String option, Complaint complaint) {
        var mark = " ".repeat(complaint.column() - 1) + "^".repeat(Math.max(1, complaint.length()));
        var shown = written.length() <= 120 ? "\n  " + written + "\n  " + mark : "";
        return Failure.usage(option + ": " + complaint.message() + shown, hint(complaint));
    }

    /// What to do; not the names of all fields of all kinds.
    private static String hint(Complaint complaint) {
        return complaint.hint().length() <= LONGEST_HINT
                ? complaint.hint()
                : "the fields of a kind: crossover list KIND --format csv";
    }
}
