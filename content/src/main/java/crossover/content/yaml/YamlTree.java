package crossover.content.yaml;

import crossover.content.problems.Invisible;
import crossover.content.problems.Problems;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Reads YAML into a [Node] tree, and only the part of YAML that a reader can see through: anchors,
/// aliases, tags, merge keys and keys that stand twice are refused, which also disarms bombs.
public final class YamlTree {
    private static final String RULE = "yaml";
    private static final int DEEPEST = 24;
    private static final YAMLFactory FACTORY =
            YAMLFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                    .build();

    private final String file;
    private final Problems problems;
    private final YAMLParser parser;
    private boolean sound = true;

    private YamlTree(String file, YAMLParser parser, Problems problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    /// The tree of a text whose first line is the file's first line, so that places need no shift.
    /// Empty if the text cannot be understood; every reason is in `problems`.
    public static Optional<Node.Mapping> read(String file, String yaml, Problems problems) {
        try (var parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), yaml)) {
            return new YamlTree(file, parser, problems).checked();
        }
    }

    private Optional<Node.Mapping> checked() {
        try {
            return document();
        } catch (JacksonException e) {
            var at = isPlace(e.getLocation()) ? e.getLocation() : parser.currentLocation();
            refuse(new Node.Mark(at.getLineNr(), at.getColumnNr(), 1), reason(e), hint(e));
            return Optional.empty();
        }
    }

    private Optional<Node.Mapping> document() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            refuse(
                    new Node.Mark(1, 1, 3),
                    "the front matter has no keys",
                    "write `name: …` between the two `---` lines");
            return Optional.empty();
        }
        var root = mapping();
        if (parser.nextToken() != null) {
            refuse(mark(), "a second document begins here", "write all keys in one, without `...`");
        }
        return sound ? Optional.of(root) : Optional.empty();
    }

    private Node value(JsonToken token) {
        refuseReferences();
        return switch (token) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            default -> scalar(token);
        };
    }

    private Node.Scalar scalar(JsonToken token) {
        var text = text(token);
        refuseInvisible(text);
        return new Node.Scalar(text, isText(token), mark());
    }

    /// Quoted texts can write characters that the file itself may not hold.
    private void refuseInvisible(String text) {
        var invisible = Invisible.first(text);
        if (invisible >= 0) {
            refuse(
                    mark(),
                    "the text writes " + Invisible.name(text, invisible) + ", which cannot be seen",
                    "delete it: it could make the text read as something else");
        }
    }

    private String text(JsonToken token) {
        return token == JsonToken.VALUE_NULL ? "" : parser.getString();
    }

    private static boolean isText(JsonToken token) {
        return token == JsonToken.VALUE_STRING;
    }

    private Node.Sequence sequence() {
        var start = opening();
        var items = new ArrayList<Node>();
        for (var t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
            items.add(value(t));
        }
        return new Node.Sequence(items, start);
    }

    private Node.Mapping mapping() {
        var start = opening();
        refuseReferences();
        var pairs = new LinkedHashMap<String, Node.Pair>();
        for (var t = parser.nextToken(); t != JsonToken.END_OBJECT; t = parser.nextToken()) {
            var key = new Node.Scalar(parser.currentName(), false, mark());
            refuseReferences();
            refuseInvisible(key.text());
            var pair = new Node.Pair(key, value(parser.nextToken()));
            var earlier = pairs.putIfAbsent(key.text(), pair);
            if (earlier != null) {
                refuseTwice(key, earlier.key().mark());
            } else if (key.text().equals("<<")) {
                refuse(key.mark(), "merge keys are not read", "write the keys out");
            }
        }
        return new Node.Mapping(new ArrayList<>(pairs.values()), start);
    }

    private void refuseTwice(Node.Scalar key, Node.Mark earlier) {
        refuse(
                key.mark(),
                "the key `" + key.text() + "` stands twice",
                "it is already at %s:%d:%d; keep one"
                        .formatted(file, earlier.line(), earlier.column()));
    }

    private void refuseReferences() {
        if (parser.isCurrentAlias()) {
            refuse(mark(), "YAML aliases (`*`) are not read", "write the value out");
        } else if (parser.getObjectId() != null) {
            refuse(mark(), "YAML anchors (`&`) are not read", "write the value where it is used");
        }
        if (parser.getTypeId() != null) {
            refuse(mark(), "YAML tags (`!`) are not read", "write the plain value");
        }
    }

    private void refuse(Node.Mark mark, String message, String hint) {
        sound = false;
        problems.error(RULE, mark.in(file), message, hint);
    }

    /// Where a block begins: one character, for its end is not known yet.
    private Node.Mark opening() {
        var start = parser.currentTokenLocation();
        return new Node.Mark(start.getLineNr(), start.getColumnNr(), 1);
    }

    private Node.Mark mark() {
        var start = parser.currentTokenLocation();
        var end = parser.currentLocation();
        var length =
                start.getLineNr() == end.getLineNr() ? end.getColumnNr() - start.getColumnNr() : 1;
        return new Node.Mark(start.getLineNr(), start.getColumnNr(), Math.max(0, length));
    }

    private static boolean isPlace(TokenStreamLocation at) {
        return at != null && !at.equals(TokenStreamLocation.NA) && at.getLineNr() > 0;
    }

    private static String reason(JacksonException e) {
        if (isTooDeep(e)) {
            return "the front matter is nested deeper than " + DEEPEST + " levels";
        }
        var lines = e.getOriginalMessage().lines().map(String::strip).toList();
        var last =
                lines.stream()
                        .filter(
                                line ->
                                        line.startsWith("expected")
                                                || line.startsWith("found")
                                                || line.startsWith("could not")
                                                || line.startsWith("mapping values"))
                        .findFirst();
        return "this is not YAML: " + last.orElse(lines.getFirst());
    }

    private static String hint(JacksonException e) {
        return isTooDeep(e)
                ? "an entry needs no more than a few levels"
                : "a text that holds `: ` or ` #`, or begins with a sign, needs quotes";
    }

    private static boolean isTooDeep(JacksonException e) {
        return e.getOriginalMessage().contains("nesting depth");
    }
}
