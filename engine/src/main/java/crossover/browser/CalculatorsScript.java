package crossover.browser;

import crossover.calculators.Checked;
import crossover.calculators.Family;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSExportClasses;
import org.teavm.jso.JSObject;

/// The script `crossover-calculators.js` of the calculators of costs: one global,
/// `crossoverCalculators`, with functions.
///
/// They know nothing of the page: texts and numbers go in, texts and numbers come out, as plain
/// objects and arrays; see [Questions]. None throws for what a reader typed.
@JSExportClasses(CalculatorsScript.Functions.class)
public final class CalculatorsScript {
    private static final Questions QUESTIONS = new Questions(Family.costs());

    private CalculatorsScript() {}

    /// The functions of the global.
    @JSClass(name = "crossoverCalculators")
    public static final class Functions {
        private Functions() {}

        @JSExport
        public static JSObject ids() {
            return QUESTIONS.ids();
        }

        @JSExport
        public static JSObject describe(String id) {
            return QUESTIONS.describe(id);
        }

        @JSExport
        public static JSObject calculate(
                String id, @Nullable JSObject inputs, @Nullable JSObject options) {
            return QUESTIONS.calculate(id, inputs, options);
        }

        /// Prepares to say how sure the total cost is.
        ///
        /// @param inputs as for `calculate`
        /// @param options `defaults` as for `calculate`: inputs that are given keep their range,
        ///     stretched to what is given; `ranges: [{input, low, high}]` go before them; `seed`
        /// @return `problems` as for `calculate`; without problems, what [RiskWriter] says
        @JSExport
        public static JSObject risk(@Nullable JSObject inputs, @Nullable JSObject options) {
            var calculator = QUESTIONS.family().find("total-cost").orElseThrow();
            var defaults = Answer.defaults(options);
            return switch (calculator.read(Questions.typed(inputs), defaults)) {
                case Checked.Passed(var values) ->
                        RiskWriter.write(calculator, values, defaults, options);
                case Checked.Refused(var problems) -> Answer.refused(problems);
            };
        }
    }
}
