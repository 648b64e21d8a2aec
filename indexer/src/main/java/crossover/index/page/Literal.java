package crossover.index.page;

/// A JavaScript literal in the making, of lists, texts and numbers: as short as can be, and the
/// same bytes for the same values.
final class Literal {
    private final StringBuilder out = new StringBuilder();

    /// A list of literals.
    static Literal of(Literal... items) {
        var list = new Literal().list();
        for (var item : items) {
            list.next().append(item.out);
        }
        return list.end();
    }

    /// Begins a list; what follows is in it.
    Literal list() {
        next().append('[');
        return this;
    }

    Literal end() {
        out.append(']');
        return this;
    }

    Literal text(String text) {
        next().append('"');
        for (var i = 0; i < text.length(); i++) {
            sign(text.charAt(i));
        }
        out.append('"');
        return this;
    }

    Literal texts(Iterable<String> texts) {
        list();
        texts.forEach(this::text);
        return end();
    }

    Literal number(long number) {
        next().append(number);
        return this;
    }

    Literal number(double number) {
        var whole = (long) number;
        next().append(whole == number ? Long.toString(whole) : Double.toString(number));
        return this;
    }

    /// Each number as the step from the one before: small, so that it compresses.
    Literal steps(int... rising) {
        list();
        var before = 0;
        for (var number : rising) {
            number(number - before);
            before = number;
        }
        return end();
    }

    int length() {
        return out.length();
    }

    private StringBuilder next() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '[') {
            out.append(',');
        }
        return out;
    }

    /// Quotes, line ends, and `<`, so that no text can end a script.
    private void sign(char sign) {
        switch (sign) {
            case '"', '\\' -> out.append('\\').append(sign);
            case '\n' -> out.append("\\n");
            case '<', '\u2028', '\u2029' -> code(sign);
            default -> {
                if (sign < ' ') {
                    code(sign);
                } else {
                    out.append(sign);
                }
            }
        }
    }

    private void code(char sign) {
        var hex = Integer.toHexString(sign);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
