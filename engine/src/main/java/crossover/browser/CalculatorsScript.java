package crossover.browser;

import crossover.numbers.Numbers;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSExportClasses;

/// The script `crossover-calculators.js`: one global, `crossoverCalculators`, with functions.
@JSExportClasses(CalculatorsScript.Functions.class)
public final class CalculatorsScript {
    private CalculatorsScript() {}

    /// The functions of the global.
    @JSClass(name = "crossoverCalculators")
    public static final class Functions {
        private Functions() {}

        /// The shortest text that reads as the same number.
        @JSExport
        public static String plain(double value) {
            return Numbers.plain(value);
        }
    }
}
