package crossover.browser;

import crossover.calculators.Family;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSExportClasses;
import org.teavm.jso.JSObject;

/// The script `crossover-workloads.js` of the calculators of what work asks of machines: one
/// global, `crossoverWorkloads`, with functions; see [Questions].
@JSExportClasses(WorkloadsScript.Functions.class)
public final class WorkloadsScript {
    private static final Questions QUESTIONS = new Questions(Family.workloads());

    private WorkloadsScript() {}

    /// The functions of the global.
    @JSClass(name = "crossoverWorkloads")
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
    }
}
