package crossover.content.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a source gives for a value: a number, a text, a yes or no, a range; or plainly nothing,
/// which is an answer too and never a blank.
public sealed interface Reading {
    Reading NOT_PUBLISHED = new NotPublished();
    Reading NOT_SEPARABLE = new NotSeparable();

    record Number(BigDecimal value) implements Reading {}

    record Text(String value) implements Reading {}

    record Texts(List<String> values) implements Reading {
        public Texts {
            values = List.copyOf(values);
        }
    }

    record Flag(boolean value) implements Reading {}

    record Range(BigDecimal low, BigDecimal high) implements Reading {}

    /// The source could say, and does not.
    record NotPublished() implements Reading {}

    /// The value exists only as part of another, such as a host's price without its accelerators.
    record NotSeparable() implements Reading {}

    /// The reading as one number to reckon with; the middle of a range.
    default Optional<BigDecimal> number() {
        return switch (this) {
            case Number(var value) -> Optional.of(value);
            case Range(var low, var high) -> Optional.of(low.add(high).divide(BigDecimal.TWO));
            case Text _, Texts _, Flag _, NotPublished _, NotSeparable _ -> Optional.empty();
        };
    }

    /// The numbers it is made of: one, or the two ends of a range.
    default List<BigDecimal> numbers() {
        return switch (this) {
            case Number(var value) -> List.of(value);
            case Range(var low, var high) -> List.of(low, high);
            case Text _, Texts _, Flag _, NotPublished _, NotSeparable _ -> List.of();
        };
    }

    /// Whether anything is stated, be it a number, a range or words.
    default boolean isStated() {
        return switch (this) {
            case Number _, Text _, Texts _, Flag _, Range _ -> true;
            case NotPublished _, NotSeparable _ -> false;
        };
    }

    /// Whether two readings mean the same: 80 and 80.0 do.
    default boolean agreesWith(Reading other) {
        return switch (this) {
            case Number(var a) -> other instanceof Number(var b) && a.compareTo(b) == 0;
            case Range(var low, var high) ->
                    other instanceof Range(var l, var h)
                            && low.compareTo(l) == 0
                            && high.compareTo(h) == 0;
            case Text _, Texts _, Flag _, NotPublished _, NotSeparable _ -> equals(other);
        };
    }

    /// The reading as plain text without unit, as it goes into CSV: `80`, `1..2`, `not published`.
    default String plain() {
        return switch (this) {
            case Number(var value) -> value.toPlainString();
            case Text(var value) -> value;
            case Texts(var values) -> String.join(", ", values);
            case Flag(var value) -> value ? "yes" : "no";
            case Range(var low, var high) -> low.toPlainString() + ".." + high.toPlainString();
            case NotPublished _ -> "not published";
            case NotSeparable _ -> "not separable";
        };
    }
}
