package crossover.content.schema;

import crossover.content.facts.EntryId;
import crossover.content.facts.PartialDate;
import crossover.content.facts.Reading;
import crossover.content.facts.Span;
import crossover.content.problems.Location;
import crossover.content.problems.Suggestion;
import crossover.content.yaml.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.LinkedHashMap;
import java.util.function.Function;

/// The keys of one block of front matter, asked for by name.
///
/// A record reads itself: `static Claim read(Fields in)`. A key that is missing or wrong becomes a
/// problem at its place and a harmless stand-in takes its value, so that reading goes on and finds
/// the next one; an entry with problems never reaches a reader. Keys that nobody asked for are
/// problems too, see [#finish].
public final class Fields {
    private static final String RULE = "front-matter";

    private final Node.Mapping node;
    private final Reader reader;
    private final List<Shape.Key> asked = new ArrayList<>();
    private boolean open;

    Fields(Node.Mapping node, Reader reader) {
        this.node = node;
        this.reader = reader;
    }

    public String text(String key) {
        ask(key, Shape.Type.TEXT, true);
        return required(key).flatMap(value -> asText(key, value)).orElse("");
    }

    /// The text behind a key, empty if the key is missing.
    public String textOrNone(String key) {
        ask(key, Shape.Type.TEXT, false);
        return find(key).flatMap(value -> asText(key, value)).orElse("");
    }

    /// A list of texts; a single text is a list of one; none if the key is missing.
    public List<String> texts(String key) {
        ask(key, Shape.Type.TEXTS, false);
        return find(key).map(value -> asTexts(key, value)).orElse(List.of());
    }

    public boolean flag(String key) {
        ask(key, Shape.Type.FLAG, false);
        var text = find(key).flatMap(value -> asText(key, value)).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            wrong(key, "`" + key + "` is `true` or `false`, not `" + text + "`", "");
        }
        return text.equals("true");
    }

    public BigDecimal number(String key) {
        ask(key, Shape.Type.NUMBER, true);
        return required(key).flatMap(value -> asNumber(key, value)).orElse(BigDecimal.ONE);
    }

    public Optional<BigDecimal> numberIfAny(String key) {
        ask(key, Shape.Type.NUMBER, false);
        return find(key).flatMap(value -> asNumber(key, value));
    }

    /// A whole number of at least one.
    public int count(String key) {
        var number = number(key);
        try {
            var count = number.intValueExact();
            if (count > 0) {
                return count;
            }
        } catch (ArithmeticException e) {
            // told below, together with zero and less
        }
        wrong(key, "`" + key + "` is a whole number above 0, not `" + number + "`", "");
        return 1;
    }

    public <E extends Enum<E>> E choice(String key, Class<E> choices) {
        return choose(key, choices, true).orElse(choices.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> Optional<E> choiceIfAny(String key, Class<E> choices) {
        return choose(key, choices, false);
    }

    public Optional<PartialDate> date(String key) {
        ask(key, Shape.Type.DATE, false);
        var text = find(key).flatMap(value -> asText(key, value));
        var date = text.flatMap(PartialDate::parse);
        if (text.isPresent() && date.isEmpty()) {
            wrong(
                    key,
                    "`" + text.get() + "` is not a date",
                    "write `2025`, `2025-06` or `2025-06-23`, as exact as the source");
        }
        return date;
    }

    public Span span(String key) {
        ask(key, Shape.Type.SPAN, true);
        var text = required(key).flatMap(value -> asText(key, value));
        var span = text.flatMap(Span::parse);
        if (text.isPresent() && span.isEmpty()) {
            wrong(
                    key,
                    "`" + text.get() + "` is not a date or a span of dates",
                    "write `2025-06-23` or `2023-08-08..2025-04-28`");
        }
        return span.orElse(reader.noSpan());
    }

    /// An entry of a kind, written without the kind: `provider: aws` is `providers/aws`.
    public EntryId reference(String key, String kind) {
        ask(key, Shape.Type.REFERENCE, true);
        return required(key)
                .flatMap(value -> asReference(key, kind, value))
                .orElse(reader.noEntry(kind));
    }

    public Optional<EntryId> referenceIfAny(String key, String kind) {
        ask(key, Shape.Type.REFERENCE, false);
        return find(key).flatMap(value -> asReference(key, kind, value));
    }

    /// Entries of one kind, written without the kind.
    public List<EntryId> references(String key, String kind) {
        return ids(key, kind + "/");
    }

    /// Entries of any kind, written whole: `accelerators/nvidia-h100-sxm`.
    public List<EntryId> ids(String key) {
        return ids(key, "");
    }

    /// Ids of any kind that need not exist, such as those an entry had before.
    public List<EntryId> idsOnly(String key) {
        return texts(key).stream().filter(EntryId::isId).map(EntryId::of).toList();
    }

    /// Any value a source can give: number, text, range, `not-published`.
    public Reading reading(String key) {
        ask(key, Shape.Type.READING, true);
        return required(key).flatMap(value -> asReading(key, value)).orElse(Reading.NOT_PUBLISHED);
    }

    /// A list of blocks, each read by `element`; none if the key is missing.
    public <T> List<T> blocks(String key, Function<Fields, T> element) {
        asked.add(reader.nested(key, Shape.Type.BLOCKS, element));
        var list = new ArrayList<T>();
        for (var item : items(key)) {
            block(key, item, element).ifPresent(list::add);
        }
        return List.copyOf(list);
    }

    /// A block behind a key, empty if the key is missing.
    public <T> Optional<T> block(String key, Function<Fields, T> element) {
        asked.add(reader.nested(key, Shape.Type.BLOCK, element));
        return find(key).flatMap(value -> block(key, value, element));
    }

    /// A list whose items are blocks or plain texts: a text is read as a block of one key.
    public <T> List<T> blocksOrTexts(String key, String textKey, Function<Fields, T> element) {
        asked.add(reader.nested(key, Shape.Type.BLOCKS, element));
        var list = new ArrayList<T>();
        for (var item : items(key)) {
            block(key, wrapped(item, textKey), element).ifPresent(list::add);
        }
        return List.copyOf(list);
    }

    /// A list of rows, each a list of cells: blocks, or plain texts under `textKey`.
    public <T> List<List<T>> rows(String key, String textKey, Function<Fields, T> cell) {
        asked.add(reader.nested(key, Shape.Type.ROWS, cell));
        var rows = new ArrayList<List<T>>();
        for (var item : items(key)) {
            if (item instanceof Node.Sequence(var cells, _)) {
                var row = new ArrayList<T>();
                for (var one : cells) {
                    block(key, wrapped(one, textKey), cell).ifPresent(row::add);
                }
                rows.add(List.copyOf(row));
            } else {
                problem(item.mark(), "a row of `" + key + "` is a list of cells", "write `[a, b]`");
            }
        }
        return List.copyOf(rows);
    }

    /// The values of all keys that were not asked for: the open part of a block of facts.
    public Map<String, Node> rest() {
        open = true;
        var rest = new LinkedHashMap<String, Node>();
        for (var pair : node.pairs()) {
            if (!isAsked(pair.key().text())) {
                rest.put(pair.key().text(), pair.value());
            }
        }
        return rest;
    }

    /// The reading that a value of [#rest] writes; a problem and `not-published` if it is none.
    public Reading reading(String key, Node value) {
        return asReading(key, value).orElse(Reading.NOT_PUBLISHED);
    }

    /// Whether a key is there.
    public boolean has(String key) {
        return find(key).isPresent();
    }

    /// Where this block begins.
    public Location here() {
        return reader.locate(node.mark());
    }

    /// Where the value of a key stands; where the block begins if the key is missing.
    public Location at(String key) {
        return reader.locate(find(key).map(Node::mark).orElse(node.mark()));
    }

    public Location at(Node value) {
        return reader.locate(value.mark());
    }

    /// A problem with the value of a key, found by the record that reads it.
    public void wrong(String key, String message, String hint) {
        problem(find(key).map(Node::mark).orElse(node.mark()), message, hint);
    }

    public void problem(Node.Mark mark, String message, String hint) {
        reader.problem(RULE, mark, message, hint);
    }

    /// Ends the reading of a block: keys that nobody asked for are problems.
    void finish(List<String> alsoKnown) {
        if (open) {
            return;
        }
        var known = new ArrayList<>(alsoKnown);
        asked.forEach(key -> known.add(key.name()));
        for (var pair : node.pairs()) {
            var name = pair.key().text();
            if (!known.contains(name)) {
                problem(
                        pair.key().mark(),
                        "there is no key `" + name + "` here",
                        Suggestion.hint(name, known));
            }
        }
    }

    Shape shape() {
        return new Shape(asked);
    }

    private void ask(String key, Shape.Type type, boolean required) {
        asked.add(Shape.Key.of(key, type, required));
    }

    private boolean isAsked(String key) {
        return asked.stream().anyMatch(one -> one.name().equals(key));
    }

    private Optional<Node> find(String key) {
        return node.find(key).map(Node.Pair::value);
    }

    private Optional<Node> required(String key) {
        var value = find(key);
        if (value.isEmpty()) {
            problem(node.mark(), "`" + key + "` is missing", "add `" + key + ": …`");
        }
        return value;
    }

    private List<Node> items(String key) {
        return switch (find(key).orElse(new Node.Sequence(List.of(), node.mark()))) {
            case Node.Sequence(var items, _) -> items;
            case Node other -> {
                problem(
                        other.mark(),
                        "`" + key + "` is a list, not " + other.noun(),
                        "begin each item with `- `");
                yield List.of();
            }
        };
    }

    private <T> Optional<T> block(String key, Node value, Function<Fields, T> element) {
        if (value instanceof Node.Mapping mapping) {
            return Optional.of(reader.read(mapping, element));
        }
        problem(
                value.mark(),
                "`" + key + "` holds a block of keys here, not " + value.noun(),
                "write `{key: value, …}`");
        return Optional.empty();
    }

    private static Node wrapped(Node item, String key) {
        return item instanceof Node.Scalar scalar
                ? new Node.Mapping(
                        List.of(
                                new Node.Pair(new Node.Scalar(key, false, scalar.mark()), scalar)),
                        scalar.mark())
                : item;
    }

    private Optional<String> asText(String key, Node value) {
        if (value instanceof Node.Scalar(var text, _, _) && !text.isBlank()) {
            return Optional.of(text.strip());
        }
        var found = value instanceof Node.Scalar ? "nothing" : value.noun();
        problem(value.mark(), "`" + key + "` is a text, not " + found, "");
        return Optional.empty();
    }

    private List<String> asTexts(String key, Node value) {
        var items = value instanceof Node.Sequence(var list, _) ? list : List.of(value);
        return items.stream().flatMap(item -> asText(key, item).stream()).toList();
    }

    private Optional<BigDecimal> asNumber(String key, Node value) {
        var number = Scalars.number(value);
        if (number.isEmpty()) {
            var found = value instanceof Node.Scalar(var text, _, _) ? "`" + text + "`" : value.noun();
            problem(
                    value.mark(),
                    "`" + key + "` is a number, not " + found,
                    "write digits with a `.`: no unit, no thousands separator, no quotes");
        }
        return number;
    }

    private Optional<Reading> asReading(String key, Node value) {
        var reading = Scalars.reading(value);
        if (reading.isEmpty()) {
            problem(
                    value.mark(),
                    "`" + key + "` has no value that can be read",
                    "write a number, a text, `{low: 1, high: 2}`, `not-published` or leave it out");
        }
        return reading;
    }

    private <E extends Enum<E>> Optional<E> choose(String key, Class<E> choices, boolean must) {
        var names = Arrays.stream(choices.getEnumConstants()).map(Fields::written).toList();
        asked.add(new Shape.Key(key, Shape.Type.TEXT, must, names, Optional.empty()));
        var text = (must ? required(key) : find(key)).flatMap(value -> asText(key, value));
        if (text.isPresent() && !names.contains(text.get())) {
            wrong(
                    key,
                    "`" + key + "` cannot be `" + text.get() + "`",
                    Suggestion.nearest(text.get(), names)
                            .map(name -> "did you mean `" + name + "`?")
                            .orElse("one of " + String.join(", ", names)));
        }
        return text.map(names::indexOf).filter(i -> i >= 0).map(i -> choices.getEnumConstants()[i]);
    }

    /// How a constant is written in front matter: `ON_DEMAND` as `on-demand`.
    public static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<EntryId> asReference(String key, String kind, Node value) {
        return asText(key, value).flatMap(name -> asId(key, kind + "/" + name, value));
    }

    private List<EntryId> ids(String key, String prefix) {
        ask(key, Shape.Type.REFERENCES, false);
        var value = find(key);
        if (value.isEmpty()) {
            return List.of();
        }
        var items = value.get() instanceof Node.Sequence(var list, _) ? list : List.of(value.get());
        var ids = new ArrayList<EntryId>();
        for (var item : items) {
            asText(key, item).flatMap(text -> asId(key, prefix + text, item)).ifPresent(ids::add);
        }
        return List.copyOf(ids);
    }

    private Optional<EntryId> asId(String key, String written, Node value) {
        if (!EntryId.isId(written)) {
            problem(
                    value.mark(),
                    "`" + written + "` in `" + key + "` is not an entry",
                    "an entry is written `kind/entry-name`, in lower case");
            return Optional.empty();
        }
        var id = EntryId.of(written);
        reader.link(new Link(id, reader.locate(value.mark())));
        return Optional.of(id);
    }
}
