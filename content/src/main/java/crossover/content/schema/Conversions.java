package crossover.content.schema;

import crossover.content.facts.EntryId;
import crossover.content.facts.PartialDate;
import crossover.content.facts.Reading;
import crossover.content.facts.Span;
import crossover.content.problems.Suggestion;
import crossover.content.yaml.Node;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Turns what stands behind a key into a value; what cannot be turned is a problem at its place.
final class Conversions {
    static final String RULE = "front-matter";

    private final Reader reader;

    Conversions(Reader reader) {
        this.reader = reader;
    }

    Optional<String> text(String key, Node value) {
        if (value instanceof Node.Scalar(var text, _, _) && !text.isBlank()) {
            return Optional.of(text.strip());
        }
        var found = value instanceof Node.Scalar ? "nothing" : value.noun();
        wrong(
                value,
                "`" + key + "` is a text, not " + found,
                "write one value behind the key, or leave the key out");
        return Optional.empty();
    }

    /// A list of texts; a single text is a list of one.
    List<String> texts(String key, Node value) {
        return items(value).stream().flatMap(item -> text(key, item).stream()).toList();
    }

    Optional<BigDecimal> number(String key, Node value) {
        var number = Scalars.number(value);
        if (number.isEmpty()) {
            wrong(
                    value,
                    "`" + key + "` is a number, not " + shown(value),
                    "write digits with a `.`: no unit, no thousands separator, no quotes");
        }
        return number;
    }

    Optional<Reading> reading(String key, Node value) {
        var reading = Scalars.reading(value);
        if (reading.isEmpty()) {
            wrong(
                    value,
                    "`" + key + "` has no value that can be read",
                    "write a number, a text, `{low: 1, high: 2}`, `not-published` or leave it out");
        }
        return reading;
    }

    Optional<PartialDate> date(String key, Node value) {
        var text = text(key, value);
        var date = text.flatMap(PartialDate::parse);
        if (text.isPresent() && date.isEmpty()) {
            wrong(
                    value,
                    "`" + text.get() + "` is not a date",
                    "write `2025`, `2025-06` or `2025-06-23`, as exact as the source");
        }
        return date;
    }

    Optional<Span> span(String key, Node value) {
        var text = text(key, value);
        var span = text.flatMap(Span::parse);
        if (text.isPresent() && span.isEmpty()) {
            wrong(
                    value,
                    "`" + text.get() + "` is not a date or a span of dates",
                    "write `2025-06-23` or `2023-08-08..2025-04-28`");
        }
        return span;
    }

    /// A block read by `element`.
    <T> Optional<T> block(String key, Node value, Function<Fields, T> element) {
        if (value instanceof Node.Mapping mapping) {
            return Optional.of(reader.read(mapping, element));
        }
        wrong(
                value,
                "`" + key + "` holds a block of keys here, not " + value.noun(),
                "write `{key: value, …}`");
        return Optional.empty();
    }

    /// A plain text as a block of one key; a block as it is.
    static Node wrapped(Node item, String key) {
        return item instanceof Node.Scalar(_, _, var mark)
                ? new Node.Mapping(
                        List.of(new Node.Pair(new Node.Scalar(key, false, mark), item)), mark)
                : item;
    }

    /// One of the names; a problem that names the nearest if it is none.
    Optional<String> choice(String key, Node value, List<String> names) {
        var text = text(key, value);
        if (text.isPresent() && !names.contains(text.get())) {
            wrong(
                    value,
                    "`" + key + "` cannot be `" + text.get() + "`",
                    Suggestion.nearest(text.get(), names)
                            .map(name -> "did you mean `" + name + "`?")
                            .orElse("one of " + String.join(", ", names)));
        }
        return text.filter(names::contains);
    }

    /// The id that a prefix and a text make, noted as a link to that entry.
    Optional<EntryId> link(String key, String prefix, Node value) {
        var id = text(key, value).flatMap(name -> id(key, prefix, name, value));
        id.ifPresent(target -> reader.link(new Link(target, reader.locate(value.mark()))));
        return id;
    }

    /// The ids that a text or a list of texts writes, none of them a link.
    List<EntryId> ids(String key, Node value) {
        return items(value).stream()
                .flatMap(item -> text(key, item).flatMap(text -> id(key, "", text, item)).stream())
                .toList();
    }

    /// The items of a list; a single value is a list of one.
    static List<Node> items(Node value) {
        return value instanceof Node.Sequence(var list, _) ? list : List.of(value);
    }

    private Optional<EntryId> id(String key, String prefix, String written, Node value) {
        if (EntryId.isId(prefix + written)) {
            return Optional.of(EntryId.of(prefix + written));
        }
        wrong(
                value,
                "`" + written + "` in `" + key + "` is not an entry",
                prefix.isEmpty()
                        ? "an entry is written `kind/entry-name`, in lower case"
                        : "write the name of a file in `" + prefix + "`, without `.md`");
        return Optional.empty();
    }

    private static String shown(Node value) {
        return value instanceof Node.Scalar(var text, _, _) ? "`" + text + "`" : value.noun();
    }

    private void wrong(Node value, String message, String hint) {
        reader.problem(RULE, value.mark(), message, hint);
    }
}
