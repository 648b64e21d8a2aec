package crossover.content.schema;

import crossover.content.facts.EntryId;
import crossover.content.facts.FactAddress;
import crossover.content.facts.PartialDate;
import crossover.content.facts.Reading;
import crossover.content.facts.Span;
import crossover.content.problems.Location;
import crossover.content.problems.Suggestion;
import crossover.content.yaml.Node;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The keys of one block of front matter, asked for by name.
///
/// A record reads itself: `static Claim read(Fields in)`. A key that is missing or wrong becomes a
/// problem at its place and a harmless stand-in takes its value, so that reading goes on and finds
/// the next one; an entry with problems never reaches a reader. Keys that nobody asked for are
/// problems too, see [#finish].
public final class Fields {
    private final Node.Mapping node;
    private final Reader reader;
    private final Conversions convert;
    private final List<Shape.Key> asked = new ArrayList<>();
    private boolean open;

    Fields(Node.Mapping node, Reader reader) {
        this.node = node;
        this.reader = reader;
        this.convert = new Conversions(reader);
    }

    public String text(String key) {
        ask(key, Shape.Type.TEXT, true);
        return required(key).flatMap(value -> convert.text(key, value)).orElse("");
    }

    /// The text behind a key, empty if the key is missing.
    public String textOrNone(String key) {
        ask(key, Shape.Type.TEXT, false);
        return find(key).flatMap(value -> convert.text(key, value)).orElse("");
    }

    /// A quotation of a source, empty if the key is missing.
    public String quotation(String key) {
        var text = textOrNone(key);
        if (!text.isEmpty()) {
            reader.quotation(new Quotation(text, at(key)));
        }
        return text;
    }

    /// A list of texts; a single text is a list of one; none if the key is missing.
    public List<String> texts(String key) {
        ask(key, Shape.Type.TEXTS, false);
        return find(key).map(value -> convert.texts(key, value)).orElse(List.of());
    }

    public boolean flag(String key) {
        ask(key, Shape.Type.FLAG, false);
        var text = find(key).flatMap(value -> convert.text(key, value)).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            wrong(
                    key,
                    "`" + key + "` is `true` or `false`, not `" + text + "`",
                    "write `" + key + ": true`, or leave it out for false");
        }
        return text.equals("true");
    }

    public BigDecimal number(String key) {
        ask(key, Shape.Type.NUMBER, true);
        return required(key).flatMap(value -> convert.number(key, value)).orElse(BigDecimal.ONE);
    }

    public Optional<BigDecimal> numberIfAny(String key) {
        ask(key, Shape.Type.NUMBER, false);
        return find(key).flatMap(value -> convert.number(key, value));
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
        wrong(
                key,
                "`" + key + "` is a whole number above 0, not `" + number.toPlainString() + "`",
                "write how many there are, such as `8`");
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
        return find(key).flatMap(value -> convert.date(key, value));
    }

    public Span span(String key) {
        ask(key, Shape.Type.SPAN, true);
        return required(key).flatMap(value -> convert.span(key, value)).orElse(reader.noSpan());
    }

    /// When a source was seen.
    public Span sighting(String key) {
        var span = span(key);
        reader.sighting(new Sighting(span, at(key)));
        return span;
    }

    /// An entry of a kind, written without the kind: `provider: aws` is `providers/aws`.
    public EntryId reference(String key, String kind) {
        ask(key, Shape.Type.REFERENCE, true);
        return required(key)
                .flatMap(value -> convert.link(key, kind + "/", value))
                .orElse(reader.noEntry(kind));
    }

    public Optional<EntryId> referenceIfAny(String key, String kind) {
        ask(key, Shape.Type.REFERENCE, false);
        return find(key).flatMap(value -> convert.link(key, kind + "/", value));
    }

    /// Entries of one kind, written without the kind.
    public List<EntryId> references(String key, String kind) {
        return links(key, kind + "/");
    }

    /// Entries of any kind, written whole: `accelerators/nvidia-h100-sxm`.
    public List<EntryId> ids(String key) {
        return links(key, "");
    }

    /// Ids of any kind that need not exist, such as those an entry had before.
    public List<EntryId> idsOnly(String key) {
        ask(key, Shape.Type.TEXTS, false);
        return find(key).map(value -> convert.ids(key, value)).orElse(List.of());
    }

    /// The address of a fact, `kind/entry-name#specs.field`; empty if the key is missing.
    public Optional<FactAddress> fact(String key) {
        var written = textOrNone(key);
        var address = FactAddress.parse(written);
        address.ifPresent(found -> reader.fact(new FactLink(found, at(key))));
        if (address.isEmpty() && !written.isEmpty()) {
            wrong(
                    key,
                    "`" + written + "` is not the address of a fact",
                    "an address looks like `accelerators/nvidia-h100-sxm#specs.memoryGB`");
        }
        return address;
    }

    /// Any value a source can give: number, text, range, `not-published`.
    public Reading reading(String key) {
        ask(key, Shape.Type.READING, true);
        return required(key)
                .flatMap(value -> convert.reading(key, value))
                .orElse(Reading.NOT_PUBLISHED);
    }

    /// A list of blocks, each read by `element`; none if the key is missing.
    public <T> List<T> blocks(String key, Function<Fields, T> element) {
        asked.add(reader.nested(key, Shape.Type.BLOCKS, element));
        return items(key).stream()
                .flatMap(item -> convert.block(key, item, element).stream())
                .toList();
    }

    /// A block behind a key, empty if the key is missing.
    public <T> Optional<T> block(String key, Function<Fields, T> element) {
        asked.add(reader.nested(key, Shape.Type.BLOCK, element));
        return find(key).flatMap(value -> convert.block(key, value, element));
    }

    /// A list whose items are blocks or plain texts: a text is read as a block of one key.
    public <T> List<T> blocksOrTexts(String key, String textKey, Function<Fields, T> element) {
        asked.add(reader.nested(key, Shape.Type.BLOCKS, element));
        return items(key).stream()
                .map(item -> Conversions.wrapped(item, textKey))
                .flatMap(item -> convert.block(key, item, element).stream())
                .toList();
    }

    /// A list of rows, each a list of cells: blocks, or plain texts under `textKey`.
    public <T> List<List<T>> rows(String key, String textKey, Function<Fields, T> cell) {
        asked.add(reader.nested(key, Shape.Type.ROWS, cell));
        var rows = new ArrayList<List<T>>();
        for (var item : items(key)) {
            if (item instanceof Node.Sequence(var cells, _)) {
                rows.add(
                        cells.stream()
                                .map(one -> Conversions.wrapped(one, textKey))
                                .flatMap(one -> convert.block(key, one, cell).stream())
                                .toList());
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
        node.pairs().forEach(pair -> rest.put(pair.key().text(), pair.value()));
        asked.forEach(key -> rest.remove(key.name()));
        return rest;
    }

    /// A problem with a key of [#rest] that is none of `known`.
    public void unknown(String key, String message, Collection<String> known) {
        var mark = node.find(key).map(pair -> pair.key().mark()).orElse(node.mark());
        problem(mark, message, Suggestion.hint(key, known));
    }

    /// The reading that a value of [#rest] writes; a problem and `not-published` if it is none.
    public Reading reading(String key, Node value) {
        return convert.reading(key, value).orElse(Reading.NOT_PUBLISHED);
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
        reader.problem(Conversions.RULE, mark, message, hint);
    }

    /// Ends the reading of a block: keys that nobody asked for are problems.
    void finish(List<String> alsoKnown) {
        if (open) {
            return;
        }
        var known = new LinkedHashSet<>(alsoKnown);
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

    private <E extends Enum<E>> Optional<E> choose(String key, Class<E> choices, boolean must) {
        var names = Arrays.stream(choices.getEnumConstants()).map(Fields::written).toList();
        asked.add(new Shape.Key(key, Shape.Type.TEXT, must, names, Optional.empty()));
        return (must ? required(key) : find(key))
                .flatMap(value -> convert.choice(key, value, names))
                .map(name -> choices.getEnumConstants()[names.indexOf(name)]);
    }

    private List<EntryId> links(String key, String prefix) {
        ask(key, Shape.Type.REFERENCES, false);
        return find(key).map(Conversions::items).orElse(List.of()).stream()
                .flatMap(item -> convert.link(key, prefix, item).stream())
                .toList();
    }

    /// How a constant is written in front matter: `ON_DEMAND` as `on-demand`.
    public static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
