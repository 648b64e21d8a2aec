package crossover.query;

import java.util.ArrayList;
import java.util.List;

/// Reads the clauses that begin with a field: values, `only( )` and comparisons.
final class FieldParser {
    private final Scanner scanner;
    private final Fields fields;
    private final Complaints complaints;

    FieldParser(Scanner scanner, Fields fields, Complaints complaints) {
        this.scanner = scanner;
        this.fields = fields;
        this.complaints = complaints;
    }

    /// Reads a clause over a field, if one stands here; otherwise stays where it was.
    boolean field(List<Clause> parts) {
        var start = scanner.at();
        var name = scanner.name();
        var end = scanner.at();
        if (!name.isEmpty() && scanner.take(':') && !scanner.at("//")) {
            values(start, name, parts);
            return true;
        }
        scanner.to(end);
        scanner.skipBlanks();
        var sign = sign();
        if (!sign.isEmpty()) {
            comparison(start, name, sign, parts);
            return true;
        }
        scanner.to(start);
        return false;
    }

    /// Reads the fields of an order, behind `sort:`.
    void sorts(int start, List<Sort> sorts) {
        do {
            var descending = scanner.take('-');
            var at = scanner.at();
            var name = scanner.name();
            if (name.isEmpty()) {
                complaints.add(
                        start, at, "no field to sort by", "write `sort:field` or `sort:-field`");
                scanner.word();
                return;
            }
            sorts.add(new Sort(known(at, name), descending));
        } while (scanner.take(','));
    }

    private void values(int start, String name, List<Clause> parts) {
        var field = known(start, name);
        if (scanner.take("only(")) {
            only(start, field, parts);
            return;
        }
        var values = list(name, start);
        if (fields.numbers().contains(field) && !allNumbers(values)) {
            complaints.add(
                    start,
                    scanner.at(),
                    "`" + field + "` is a number, not a text",
                    "write `" + field + ">=10`");
        }
        if (!values.isEmpty()) {
            parts.add(new Clause.AnyOf(field, values));
        }
    }

    private void only(int start, String field, List<Clause> parts) {
        scanner.skipBlanks();
        var values = new ArrayList<String>();
        while (!scanner.done() && scanner.peek() != ')' && scanner.peek() != '(') {
            addValue(values);
            scanner.skipBlanks();
            scanner.take(',');
            scanner.skipBlanks();
        }
        var shape = field + ":only(a,b)";
        if (!scanner.take(')')) {
            complain(start, "`" + field + ":only(` is never closed", shape);
        } else if (values.isEmpty()) {
            complain(start, "nothing between the parentheses of `" + field + ":only()`", shape);
        }
        if (!values.isEmpty()) {
            parts.add(new Clause.Only(field, values));
        }
    }

    private List<String> list(String name, int start) {
        var values = new ArrayList<String>();
        do {
            var before = values.size();
            addValue(values);
            if (values.size() == before) {
                var read = scanner.since(start);
                complain(
                        start,
                        "nothing after `" + read + "`",
                        name + ":one` or `" + name + ":one,two");
                return values;
            }
        } while (scanner.take(','));
        return values;
    }

    private void addValue(List<String> values) {
        var value = scanner.take('"') ? scanner.quoted() : scanner.value();
        if (!Letters.blank(value)) {
            values.add(value);
        }
    }

    private String sign() {
        for (var sign : new String[] {"<=", ">=", "==", "!=", "≤", "≥", "<", ">", "="}) {
            if (scanner.take(sign)) {
                return sign;
            }
        }
        return "";
    }

    private void comparison(int start, String name, String sign, List<Clause> parts) {
        scanner.skipBlanks();
        var at = scanner.at();
        var text = scanner.word();
        var number = Scanner.number(text);
        if (name.isEmpty()) {
            complain(start, "no field before `" + sign + "`", "memoryGB" + sign + "80");
        } else if (number.isPresent()) {
            parts.add(compare(start, known(start, name), sign, number.getAsDouble()));
        } else if (text.isEmpty()) {
            complain(start, "no number after `" + sign + "`", name + sign + "10");
        } else {
            complaints.add(
                    at, scanner.at(), "`" + text + "` is not a number", hint(name, sign, text));
        }
    }

    private static String hint(String name, String sign, String text) {
        return sign.equals("=") || sign.equals("==")
                ? "write `" + name + ":" + text + "` to compare a text"
                : "write a plain number without unit, as in `" + name + sign + "10`";
    }

    private Clause compare(int start, String field, String sign, double number) {
        if (fields.texts().contains(field) && !fields.numbers().contains(field)) {
            complain(start, "`" + field + "` is a text, not a number", field + ":value");
        }
        var equal = new Clause.Compare(field, Comparison.EQUAL, number);
        return switch (sign) {
            case "<" -> new Clause.Compare(field, Comparison.LESS, number);
            case ">" -> new Clause.Compare(field, Comparison.MORE, number);
            case "<=", "≤" -> new Clause.Compare(field, Comparison.AT_MOST, number);
            case ">=", "≥" -> new Clause.Compare(field, Comparison.AT_LEAST, number);
            case "!=" -> new Clause.Not(equal);
            default -> equal;
        };
    }

    private static boolean allNumbers(List<String> values) {
        for (var value : values) {
            if (Scanner.number(value).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void complain(int start, String message, String shape) {
        complaints.add(start, scanner.at(), message, "write `" + shape + "`");
    }

    /// The field as it is rightly written; complains if there is none.
    private String known(int at, String name) {
        var known = fields.known(name);
        if (known.isEmpty()) {
            complaints.unknownField(at, name, fields);
        }
        return known.orElse(name);
    }
}
