package crossover.content.rules;

import crossover.content.problems.Location;
import crossover.content.problems.Problems;
import crossover.query.Complaint;
import crossover.query.Fields;
import crossover.query.Query;

/// A condition as it stands in front matter.
record Expression(String text, Location at) {
    private static final int LONGEST_HINT = 200;

    /// Whether it reads without complaint; each complaint becomes a problem at its own place.
    boolean reads(Fields fields, String rule, Problems problems) {
        var complaints = Query.parse(text, fields).complaints();
        for (var complaint : complaints) {
            problems.error(rule, place(complaint), complaint.message(), hint(complaint));
        }
        return complaints.isEmpty();
    }

    /// The place within the expression, if it is written out as it reads.
    private Location place(Complaint complaint) {
        var quotes = at.length() - text.length();
        if (quotes != 0 && quotes != 2) {
            return at;
        }
        var column = at.column() + quotes / 2 + complaint.column() - 1;
        return new Location(at.file(), at.line(), column, Math.max(1, complaint.length()));
    }

    /// The place of a word within the expression, if it is written out as it reads.
    Location placeOf(String word) {
        var start = text.indexOf(word);
        return start < 0 ? at : place(new Complaint(start + 1, word.length(), "", ""));
    }

    private static String hint(Complaint complaint) {
        return complaint.hint().length() > LONGEST_HINT
                ? "use a field that the entries have"
                : complaint.hint();
    }
}
