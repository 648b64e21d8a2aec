package crossover.query;

import java.util.ArrayList;
import java.util.List;

/// Reads groups, negation and `or`; [FieldParser] reads what stands behind a field name.
///
/// It goes one level deeper for a parenthesis only, and never past [Query#MAX_DEPTH].
final class Parser {
    private static final Clause NOTHING = new Clause.And(List.of());

    private final Scanner scanner;
    private final Fields fields;
    private final FieldParser fieldParser;
    private final Complaints complaints = new Complaints();
    private final List<Sort> sorts = new ArrayList<>();

    Parser(String text, Fields fields) {
        this.scanner = new Scanner(text);
        this.fields = fields;
        this.fieldParser = new FieldParser(scanner, fields, complaints);
    }

    Parsed parse() {
        return new Parsed(new Query(alternatives(0), sorts), complaints.all());
    }

    private Clause alternatives(int depth) {
        var parts = new ArrayList<Clause>();
        var before = -1;
        for (var more = true; more; ) {
            var sequence = sequence(depth);
            var after = scanner.at();
            more = takeOr();
            if (sequence.isEmpty() && (more || before >= 0)) {
                emptySide(before >= 0 ? before : after);
            }
            add(joined(sequence), parts);
            before = after;
        }
        return parts.size() == 1 ? parts.get(0) : parts.isEmpty() ? NOTHING : new Clause.Or(parts);
    }

    private static boolean isNothing(Clause clause) {
        return clause instanceof Clause.And(var parts) && parts.isEmpty();
    }

    private void emptySide(int or) {
        complaints.add(
                or,
                or + 2,
                "an `or` with nothing beside it",
                "write a clause on both sides, or \"or\" in quotation marks to find the word");
    }

    private static Clause joined(List<Clause> sequence) {
        return sequence.size() == 1 ? sequence.get(0) : new Clause.And(sequence);
    }

    /// Alternatives of an alternative are alternatives.
    private static void add(Clause clause, List<Clause> alternatives) {
        if (clause instanceof Clause.Or(var parts)) {
            alternatives.addAll(parts);
        } else if (!isNothing(clause)) {
            alternatives.add(clause);
        }
    }

    /// Clauses side by side, up to an `or`, the end of the group or the end of the text.
    private List<Clause> sequence(int depth) {
        var parts = new ArrayList<Clause>();
        for (scanner.skipBlanks(); !scanner.done() && !atOr(); scanner.skipBlanks()) {
            if (scanner.peek() != ')') {
                clause(depth, parts);
            } else if (depth > 0) {
                break;
            } else {
                complaints.add(
                        scanner.at(),
                        scanner.at() + 1,
                        "a `)` that closes nothing",
                        "remove it, or open the group with `(`");
                scanner.take(')');
            }
        }
        return parts;
    }

    private void clause(int depth, List<Clause> parts) {
        var start = scanner.at();
        while (scanner.take('-')) {} // one or many negate once
        var negated = scanner.at() > start;
        if (negated && (Scanner.blank(scanner.peek()) || scanner.peek() == ')')) {
            return; // a dash between words negates nothing
        }
        var found = new ArrayList<Clause>();
        positive(start, depth, found);
        for (var clause : found) {
            if (negated) {
                parts.add(new Clause.Not(clause));
            } else if (clause instanceof Clause.And(var inner)) {
                parts.addAll(inner);
            } else {
                parts.add(clause);
            }
        }
    }

    /// Finds one clause, or none if there is something to complain about.
    ///
    /// @param first where the clause begins with its `-`
    private void positive(int first, int depth, List<Clause> found) {
        var start = scanner.at();
        if (scanner.take("sort:")) {
            sort(first, start, depth);
        } else if (scanner.take('(')) {
            group(start, depth, found);
        } else if (scanner.take('"')) {
            phrase(start, found);
        } else if (!fieldParser.field(found)) {
            word(start, found);
        }
    }

    private void group(int start, int depth, List<Clause> found) {
        if (depth == Query.MAX_DEPTH) {
            skipGroup();
            complaints.add(
                    start,
                    scanner.at(),
                    "parentheses nested deeper than " + Query.MAX_DEPTH,
                    "write the condition with fewer groups");
            return;
        }
        var silent = complaints.all().size();
        var inside = alternatives(depth + 1);
        if (!scanner.take(')')) {
            complaints.add(start, start + 1, "a `(` that is never closed", "close it with `)`");
        } else if (isNothing(inside) && complaints.all().size() == silent) {
            complaints.add(start, scanner.at(), "nothing between the parentheses", "remove them");
        }
        if (!isNothing(inside)) {
            found.add(inside);
        }
    }

    private void skipGroup() {
        for (var open = 1; open > 0 && !scanner.done(); ) {
            if (scanner.take('(')) {
                open++;
            } else if (scanner.take(')')) {
                open--;
            } else {
                scanner.to(scanner.at() + 1);
            }
        }
    }

    private void phrase(int start, List<Clause> found) {
        var text = scanner.quoted();
        if (scanner.at() == start + 1 + text.length()) {
            complaints.add(
                    start,
                    start + 1,
                    "a quotation mark that is never closed",
                    "close it with `\"`");
        }
        text(new Clause.Phrase(text), text, start, found);
    }

    private void word(int start, List<Clause> found) {
        var text = scanner.word();
        if (text.equals("AND") || text.equals("NOT")) {
            complaints.add(
                    start,
                    scanner.at(),
                    "`" + text + "` is no operator",
                    text.equals("AND")
                            ? "leave it out: clauses side by side all have to hold"
                            : "write `-` before what must not hold");
        } else {
            text(new Clause.Word(text), text, start, found);
        }
    }

    private void text(Clause clause, String text, int start, List<Clause> found) {
        if (!fields.words()) {
            complaints.add(
                    start,
                    scanner.at(),
                    "`" + text + "` asks no field",
                    "write a field and a value, as in `field:value` or `field>=10`");
        } else if (!Letters.blank(text)) {
            found.add(clause);
        }
    }

    private void sort(int first, int start, int depth) {
        if (depth > 0 || first < start) {
            complaints.add(
                    first,
                    scanner.at(),
                    "an order is no condition",
                    "write `sort:field` or `sort:-field` once, outside of any group");
        }
        fieldParser.sorts(start, sorts);
    }

    private boolean atOr() {
        var start = scanner.at();
        var found = takeOr();
        scanner.to(start);
        return found;
    }

    private boolean takeOr() {
        var start = scanner.at();
        var found =
                (scanner.take("or") || scanner.take("OR"))
                        && (scanner.done() || Scanner.endsWord(scanner.peek()));
        if (!found) {
            scanner.to(start);
        }
        return found;
    }
}
