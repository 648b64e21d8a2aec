package crossover.query;

import crossover.numbers.Numbers;

import java.util.List;

/// Clauses written so that reading them gives the same clauses again.
final class Printing {
    private Printing() {}

    static String and(Clause.And and) {
        var text = new StringBuilder();
        for (var part : and.parts()) {
            separate(text, " ").append(part instanceof Clause.Or ? "(" + part + ")" : part);
        }
        return text.toString();
    }

    static String or(Clause.Or or) {
        var text = new StringBuilder();
        for (var part : or.parts()) {
            separate(text, " or ").append(part);
        }
        return text.toString();
    }

    static String not(Clause.Not not) {
        return switch (not.inner()) {
            case Clause.And _, Clause.Or _, Clause.Not _ -> "-(" + not.inner() + ")";
            default -> "-" + not.inner();
        };
    }

    static String values(List<String> values) {
        var text = new StringBuilder();
        for (var value : values) {
            separate(text, ",").append(plain(value) ? value : '"' + value + '"');
        }
        return text.toString();
    }

    static String number(double number) {
        return Numbers.plain(number);
    }

    private static StringBuilder separate(StringBuilder text, String separator) {
        return text.isEmpty() ? text : text.append(separator);
    }

    private static boolean plain(String value) {
        for (var i = 0; i < value.length(); i++) {
            if (Scanner.endsValue(value.charAt(i))) {
                return false;
            }
        }
        return !value.isEmpty() && !value.startsWith("//"); // `name://` is an address
    }
}
