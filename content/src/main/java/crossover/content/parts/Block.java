package crossover.content.parts;

import crossover.content.facts.Citation;
import crossover.content.facts.PartialDate;
import crossover.content.facts.Reading;
import crossover.content.facts.Statement;
import crossover.content.problems.Suggestion;
import crossover.content.schema.Field;
import crossover.content.schema.Fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
                        (name, node) -> {
                            var field =
                                    fields.stream().filter(f -> f.name().equals(name)).findFirst();
                            var reading = in.reading(name, node);
                            if (field.isEmpty()) {
                                var names = fields.stream().map(Field::name).toList();
                                in.problem(
                                        node.mark(),
                                        "there is no field `" + name + "` in this kind",
                                        Suggestion.hint(name, names));
                            } else if (fault(field.get(), reading).isEmpty()) {
                                values.put(name, new Statement(reading, citation, in.at(node)));
                            } else {
                                in.problem(node.mark(), fault(field.get(), reading), "");
                            }
                        });
        return new Block(citation, Map.copyOf(values));
    }

    /// Why a reading cannot be one of the field; empty if it can.
    private static String fault(Field field, Reading reading) {
        var fits =
                switch (reading) {
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
        return fits
                ? ""
                : "`"
                        + reading.plain()
                        + "` is no value for `"
                        + field.name()
                        + "`"
                        + wanted(field);
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
                    ", which is a number" + (field.unit().isEmpty() ? "" : " in " + field.unit());
            case DATE -> ", which is a date";
            case FLAG -> ", which is true or false";
            case TEXT ->
                    field.choices().isEmpty()
                            ? ", which is a text"
                            : ", which is one of " + String.join(", ", field.choices());
        };
    }
}
