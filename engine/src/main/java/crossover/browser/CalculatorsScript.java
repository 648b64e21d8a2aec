package crossover.browser;

import crossover.calculators.Calculators;
import crossover.calculators.Checked;
import crossover.calculators.Problem;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSExportClasses;
import org.teavm.jso.JSObject;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The script `crossover-calculators.js`: one global, `crossoverCalculators`, with functions.
///
/// They know nothing of the page: texts and numbers go in, texts and numbers come out, as plain
/// objects and arrays. None throws for what a reader typed.
@JSExportClasses(CalculatorsScript.Functions.class)
public final class CalculatorsScript {
    private CalculatorsScript() {}

    /// The functions of the global.
    @JSClass(name = "crossoverCalculators")
    public static final class Functions {
        private Functions() {}

        /// The ids of all calculators.
        @JSExport
        public static JSObject ids() {
            var ids = Js.array();
            Calculators.all().forEach(calculator -> Js.add(ids, calculator.id()));
            return ids;
        }

        /// What a form needs: `{id, title, question, rule, notes, groups: [{id, title}], inputs:
        /// [{id, label, unit, min, max, step, doc, group, domain, options: [{word, label}],
        /// required, advanced}], results: [{id, label, unit, doc}]}`; an empty object for an id
        /// that is not a calculator's. `domain` is `number`, `choice`, `bands` or `series`.
        @JSExport
        public static JSObject describe(String id) {
            return Calculators.find(id).map(Description::of).orElseGet(Js::object);
        }

        /// Checks inputs and reckons.
        ///
        /// @param inputs texts, by the id of their input
        /// @param options may hold `defaults: [{input, value, low, high, source, seen, text,
        ///     when}]` for inputs that are not given, and `width`: then charts are drawn, so wide
        /// @return `problems: [{input, message, hint}]`; without problems also `status`,
        ///     `headline`, `inputs`, `results: [{id, label, unit, value, text}]`, `working`,
        ///     `unconfirmed` and `deciding` (lists of inputs) and `charts: [{title, svg, table:
        ///     {caption, columns, rows}}]`; `sheets: [{id, title, columns: [{id, label, unit,
        ///     decimals}], rows: [{id, label, values, texts}]}]`, `notes: [{kind, text}]` and
        ///     `lines: [{id, label, side, state, total}]`
        @JSExport
        public static JSObject calculate(
                String id, @Nullable JSObject inputs, @Nullable JSObject options) {
            var calculator = Calculators.find(id);
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

        /// Prepares to say how sure the total cost is.
        ///
        /// @param inputs as for `calculate`
        /// @param options `defaults` as for `calculate`: inputs that are given keep their range,
        ///     stretched to what is given; `ranges: [{input, low, high}]` go before them; `seed`
        /// @return `problems` as for `calculate`; without problems, what [RiskWriter] says
        @JSExport
        public static JSObject risk(@Nullable JSObject inputs, @Nullable JSObject options) {
            var calculator = Calculators.find("total-cost").orElseThrow();
            var defaults = Answer.defaults(options);
            return switch (calculator.read(typed(inputs), defaults)) {
                case Checked.Passed(var values) ->
                        RiskWriter.write(calculator, values, defaults, options);
                case Checked.Refused(var problems) -> Answer.refused(problems);
            };
        }

        private static Map<String, String> typed(@Nullable JSObject inputs) {
            var typed = new LinkedHashMap<String, String>();
            for (var key : Js.keys(inputs)) {
                typed.put(key, Js.text(inputs, key));
            }
            return typed;
        }
    }
}
