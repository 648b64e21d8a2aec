package crossover.query;

import crossover.numbers.Numbers;

import java.util.OptionalDouble;

/// A text and a place in it: the letters and signs that the grammar is made of.
final class Scanner {
    private final String text;
    private int at;

    Scanner(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    void to(int place) {
        at = place;
    }

    boolean done() {
        return at >= text.length();
    }

    /// The character here; a blank at the end, so that nobody need ask twice.
    char peek() {
        return done() ? ' ' : text.charAt(at);
    }

    boolean take(char wanted) {
        var found = !done() && text.charAt(at) == wanted;
        if (found) {
            at++;
        }
        return found;
    }

    boolean take(String wanted) {
        var found = text.startsWith(wanted, at);
        if (found) {
            at += wanted.length();
        }
        return found;
    }

    boolean at(String wanted) {
        return text.startsWith(wanted, at);
    }

    void skipBlanks() {
        while (!done() && blank(peek())) {
            at++;
        }
    }

    /// A field name: a letter, then letters, digits, `.`, `_` and `-`; empty if there is none here.
    String name() {
        var start = at;
        while (!done() && (letter(peek()) || at > start && inName(peek()))) {
            at++;
        }
        return text.substring(start, at);
    }

    /// Everything up to a blank, a parenthesis or a quotation mark.
    String word() {
        var start = at;
        while (!done() && !endsWord(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    /// One value of a list: as a word, but a comma ends it too.
    String value() {
        var start = at;
        while (!done() && !endsValue(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    /// Everything up to the closing quotation mark, or to the end if there is none.
    String quoted() {
        var end = text.indexOf('"', at);
        var inside = text.substring(at, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end + 1;
        return inside;
    }

    /// The text from a place up to here.
    String since(int start) {
        return text.substring(start, at);
    }

    /// A decimal number as people write it: `80`, `0.5`, `-3`. No exponents, no units.
    static OptionalDouble number(String text) {
        for (var i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign != '.' && (sign < '0' || sign > '9')) {
                return OptionalDouble.empty();
            }
        }
        return Numbers.parse(text) instanceof crossover.numbers.Parsed.Value(var number)
                ? OptionalDouble.of(number)
                : OptionalDouble.empty();
    }

    static boolean endsWord(char sign) {
        return blank(sign) || sign == '(' || sign == ')' || sign == '"';
    }

    static boolean endsValue(char sign) {
        return endsWord(sign) || sign == ',';
    }

    static boolean blank(char sign) {
        return sign <= ' ' || sign == '\u00a0';
    }

    private static boolean letter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    private static boolean inName(char sign) {
        return sign >= '0' && sign <= '9' || sign == '.' || sign == '_' || sign == '-';
    }
}
