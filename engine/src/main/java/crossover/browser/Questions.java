package crossover.browser;

import crossover.calculators.Checked;
import crossover.calculators.Family;
import crossover.calculators.Problem;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the script of each family of calculators answers.
///
/// `describe` says what a form needs: `{id, title, question, rule, notes, groups: [{id, title}],
/// inputs: [{id, label, unit, min, max, step, doc, group, domain, options: [{word, label}],
/// required, advanced}], results: [{id, label, unit, doc}]}`; an empty object for an id that is not
/// a calculator's. `domain` is `number`, `choice`, `bands`, `series` or `catalog`.
///
/// `calculate` takes texts, by the id of their input, and options: these may hold `defaults:
/// [{input, value, low, high, source, seen, text, when}]` for inputs that are not given, the first
/// for an input counts, and `width`: then charts are drawn, so wide. It answers `problems: [{input,
/// message, hint}]`; without problems also `status`, `headline`, `inputs`, `results: [{id, label,
/// unit, value, text}]`, `working`, `unconfirmed` and `deciding` (lists of inputs), `charts:
/// [{title, svg, table: {caption, columns, rows}}]`, `sheets: [{id, title, columns: [{id, label,
/// unit, decimals}], rows: [{id, label, values, texts}]}]`, `notes: [{kind, text}]` and `lines:
/// [{id, label, side, state, total}]`.
record Questions(Family family) {
    JSObject ids() {
        var ids = Js.array();
        family.calculators().forEach(calculator -> Js.add(ids, calculator.id()));
        return ids;
    }

    JSObject describe(String id) {
        return family.find(id).map(Description::of).orElseGet(Js::object);
    }

    JSObject calculate(String id, @Nullable JSObject inputs, @Nullable JSObject options) {
        var calculator = family.find(id);
        if (calculator.isEmpty()) {
            return Answer.refused(
                    List.of(new Problem("", "no calculator `" + id + "`", "ids() lists them")));
        }
        return switch (calculator.get().read(typed(inputs), Answer.defaults(options))) {
            case Checked.Passed(var values) ->
                    Answer.of(calculator.get().run(values), (int) Js.number(options, "width"));
            case Checked.Refused(var problems) -> Answer.refused(problems);
        };
    }

    static Map<String, String> typed(@Nullable JSObject inputs) {
        var typed = new LinkedHashMap<String, String>();
        for (var key : Js.keys(inputs)) {
            typed.put(key, Js.text(inputs, key));
        }
        return typed;
    }
}
