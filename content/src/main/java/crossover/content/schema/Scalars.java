package crossover.content.schema;

import crossover.content.facts.Reading;
import crossover.content.yaml.Node;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a piece of front matter means as a value.
final class Scalars {
    private static final int LONGEST_NUMBER = 40;

    private Scalars() {}

    /// A plain decimal number; quoted ones are text.
    static Optional<BigDecimal> number(Node node) {
        return node instanceof Node.Scalar(var text, var quoted, _) && !quoted
                ? decimal(text)
                : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(String text) {
        return isDecimal(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /// Digits, at most one point between them, perhaps a minus before them; nothing that needs a
    /// second look, such as `1e3`, `.5` or `+2`.
    private static boolean isDecimal(String text) {
        var digits = text.startsWith("-") ? text.substring(1) : text;
        var point = digits.indexOf('.');
        return text.length() <= LONGEST_NUMBER
                && (point < 0
                        ? areDigits(digits)
                        : areDigits(digits.substring(0, point))
                                && areDigits(digits.substring(point + 1)));
    }

    private static boolean areDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// The reading that a value writes, empty if it is none.
    static Optional<Reading> reading(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar(scalar);
            case Node.Mapping mapping -> range(mapping);
            case Node.Sequence(var items, _) -> texts(items);
        };
    }

    private static Optional<Reading> scalar(Node.Scalar scalar) {
        var number = number(scalar);
        if (number.isPresent()) {
            return number.map(Reading.Number::new);
        }
        return switch (scalar.text()) {
            case "" -> Optional.empty();
            case "not-published" -> Optional.of(Reading.NOT_PUBLISHED);
            case "not-separable" -> Optional.of(Reading.NOT_SEPARABLE);
            case "true" -> Optional.of(new Reading.Flag(true));
            case "false" -> Optional.of(new Reading.Flag(false));
            default -> Optional.of(new Reading.Text(scalar.text()));
        };
    }

    private static Optional<Reading> range(Node.Mapping mapping) {
        var low = mapping.find("low").flatMap(pair -> number(pair.value()));
        var high = mapping.find("high").flatMap(pair -> number(pair.value()));
        return mapping.pairs().size() == 2 && low.isPresent() && high.isPresent()
                ? Optional.of(new Reading.Range(low.get(), high.get()))
                : Optional.empty();
    }

    private static Optional<Reading> texts(List<Node> items) {
        var texts = new ArrayList<String>();
        for (var item : items) {
            if (!(item instanceof Node.Scalar(var text, _, _)) || text.isEmpty()) {
                return Optional.empty();
            }
            texts.add(text);
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Reading.Texts(texts));
    }
}
