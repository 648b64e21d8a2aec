package crossover.query;

import java.util.List;
import java.util.OptionalDouble;

/// What a row or a plan states for one field.
public sealed interface Value {

    /// Nothing is said: every clause over the field is unknown.
    Value UNSTATED = new Unstated();

    static Value text(String text) {
        return new Texts(List.of(text));
    }

    static Value number(double number) {
        return new Amount(number, number);
    }

    /// Stated values as they are written: a single number is a number, anything else is texts.
    static Value of(List<String> written) {
        var number = written.size() == 1 ? Scanner.number(written.get(0)) : OptionalDouble.empty();
        return number.isPresent() ? number(number.getAsDouble()) : new Texts(written);
    }

    record Unstated() implements Value {}

    /// Stated texts; an empty list means *stated as none*, which is not the same as unstated.
    record Texts(List<String> texts) implements Value {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /// A number, or a range that is only known by its ends: `memoryGB>=80` over 60 to 100 is
    /// unknown.
    record Amount(double low, double high) implements Value {
        public Amount {
            if (!(low <= high)) {
                throw new IllegalArgumentException(
                        "an amount has a low end at most its high end, not "
                                + Printing.number(low)
                                + " and "
                                + Printing.number(high));
            }
        }
    }
}
