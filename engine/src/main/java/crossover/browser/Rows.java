package crossover.browser;

import crossover.query.Attributes;
import crossover.query.Clause;
import crossover.query.Fields;
import crossover.query.Parsed;
import crossover.query.Selection;
import crossover.query.Truth;
import crossover.query.Value;
import crossover.search.Analysis;
import crossover.search.Mentions;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Rows of tables, as the page passes them.
final class Rows {
    private Rows() {}

    /// The fields that are passed; any field if none is.
    static Fields fields(@Nullable JSObject fields) {
        return new Fields(
                Set.copyOf(Plain.list(fields, "texts")),
                Set.copyOf(Plain.list(fields, "numbers")),
                true);
    }

    static Value value(@Nullable JSObject values, String field) {
        return switch (Plain.type(values, field)) {
            case "number" -> Value.number(Js.number(values, field));
            case "string" -> Value.text(Js.text(values, field));
            case "array" -> new Value.Texts(Plain.list(values, field));
            case "object" -> {
                var range = Plain.object(values, field);
                var low = Js.number(range, "low");
                yield new Value.Amount(low, Math.max(low, Js.number(range, "high")));
            }
            default -> Value.UNSTATED;
        };
    }

    /// One row as a clause asks it.
    record Row(@Nullable JSObject row) implements Attributes {
        @Override
        public Value value(String field) {
            return Rows.value(Plain.object(row, "values"), field);
        }

        @Override
        public Truth mentions(Clause.Text text) {
            return Mentions.of(text, Analysis.tokens(Js.text(row, "text")));
        }
    }

    static JSObject filter(Parsed parsed, JSObject[] rows) {
        List<Integer> numbers = new ArrayList<>();
        for (var i = 0; i < rows.length; i++) {
            numbers.add(i);
        }
        var chosen = Selection.of(parsed.query(), numbers, number -> new Row(rows[number]));
        var list = Js.array();
        chosen.rows().forEach(number -> Js.add(list, Plain.number(number)));
        var written = Js.object();
        Js.set(written, "rows", list);
        Js.set(written, "unstated", Plain.numbers(chosen.unstated()));
        Js.set(written, "complaints", UnderstoodWriter.complaints(parsed.complaints()));
        return written;
    }
}
