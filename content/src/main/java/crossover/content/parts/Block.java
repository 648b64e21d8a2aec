package crossover.content.parts;

import crossover.content.facts.Citation;
import crossover.content.facts.PartialDate;
import crossover.content.facts.Reading;
import crossover.content.facts.Statement;
import crossover.content.schema.Field;
import crossover.content.schema.Fields;
import crossover.content.yaml.Node;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one source says of one entry: a citation, and a value for each field it states.
public record Block(Citation citation, Map<String, Statement> values) {

    /// The blocks of `specs`; `fields` are those of the kind.
    public static List<Block> all(Fields in, List<Field> fields) {
        return in.blocks("specs", block -> read(block, fields));
    }

    private static Block read(Fields in, List<Field> fields) {
        var citation = Citations.read(in);
        var values = new LinkedHashMap<String, Statement>();
        in.rest()
                .forEach(
                        (name, node) ->
                                statement(in, fields, name, node, citation)
                                        .ifPresent(said -> values.put(name, said)));
        return new Block(citation, Map.copyOf(values));
    }

    private static Optional<Statement> statement(
            Fields in, List<Field> fields, String name, Node node, Citation citation) {
        var field = fields.stream().filter(f -> f.name().equals(name)).findFirst();
        if (field.isEmpty()) {
            in.unknown(
                    name,
                    "there is no field `" + name + "` in this kind",
                    fields.stream().map(Field::name).toList());
            return Optional.empty();
        }
        var reading = in.reading(name, node);
        if (!fits(field.get(), reading)) {
            in.problem(
                    node.mark(),
                    "`" + reading.plain() + "` is no value for `" + name + "`",
                    wanted(field.get()));
        }
        return Optional.of(new Statement(reading, citation, in.at(node)));
    }

    private static boolean fits(Field field, Reading reading) {
        return switch (reading) {
            case Reading.NotPublished _, Reading.NotSeparable _ -> true;
            case Reading.Number(var value) ->
                    field.type() == Field.Type.NUMBER
                            || field.type() == Field.Type.DATE
                                    && PartialDate.parse(value.toPlainString()).isPresent();
            case Reading.Range _ -> field.type() == Field.Type.NUMBER;
            case Reading.Flag _ -> field.type() == Field.Type.FLAG;
            case Reading.Texts _ -> field.type() == Field.Type.TEXT;
            case Reading.Text(var value) -> isTextOf(field, value);
        };
    }

    private static boolean isTextOf(Field field, String value) {
        return switch (field.type()) {
            case TEXT -> field.choices().isEmpty() || field.choices().contains(value);
            case DATE -> PartialDate.parse(value).isPresent();
            case NUMBER, FLAG -> false;
        };
    }

    private static String wanted(Field field) {
        return switch (field.type()) {
            case NUMBER ->
                    "write a number"
                            + (field.unit().isEmpty() ? "" : " of " + field.unit())
                            + " without its unit and without quotes";
            case DATE -> "write `2025`, `2025-06` or `2025-06-23`";
            case FLAG -> "write `true` or `false`";
            case TEXT ->
                    field.choices().isEmpty()
                            ? "write a text; put it in quotes if it looks like a number"
                            : "write one of " + String.join(", ", field.choices());
        };
    }
}
