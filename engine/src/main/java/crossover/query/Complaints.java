package crossover.query;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with one query.
final class Complaints {
    private final List<Complaint> all = new ArrayList<>();

    /// A complaint about the characters from `start` up to `end`.
    void add(int start, int end, String message, String hint) {
        all.add(new Complaint(start + 1, Math.max(1, end - start), message, hint));
    }

    /// No field of this name.
    void unknownField(int start, String name, Fields fields) {
        var near = Spelling.nearest(name, fields.all());
        add(
                start,
                start + name.length(),
                "no field `" + name + "`",
                near.map(field -> "did you mean `" + field + "`?")
                        .orElseGet(() -> "the fields are " + list(fields)));
    }

    List<Complaint> all() {
        return all;
    }

    private static String list(Fields fields) {
        var text = new StringBuilder();
        for (var field : fields.all()) {
            text.append(text.isEmpty() ? "`" : ", `").append(field).append('`');
        }
        return text.toString();
    }
}
