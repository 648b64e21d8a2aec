package crossover.browser;

import crossover.compliance.Compliance;
import crossover.compliance.Plan;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSExportClasses;
import org.teavm.jso.JSObject;

/// The script `crossover-compliance.js`: one global, `crossoverCompliance`, with functions.
@JSExportClasses(ComplianceScript.Functions.class)
public final class ComplianceScript {
    private ComplianceScript() {}

    /// The functions of the global.
    @JSClass(name = "crossoverCompliance")
    public static final class Functions {
        private Functions() {}

        /// Judges a plan. Words are written as in the library: `allowed-if`, `in-force`, `law`.
        ///
        /// @param plan a list of values for each field that is stated; an empty one is stated as
        ///     none
        /// @param library `laws: [{id, name, statuses: [{state, from}], rules: [{id, clause,
        ///     binding,
        ///     basis, from, until, when, then, conditions, mandatory, why}]}]`, `conditions: [{id,
        ///     name, met: [expression]}]`, `places: {DE: ["EU"]}`; days count from 1970-01-01, and
        ///     `from` and `until` of a rule may be left out
        /// @param day the day of the verdict, counted from 1970-01-01
        /// @return `verdict`; `findings: [{law, name, rule, clause, binding, basis, why, verdict,
        ///     atWorst, adviceOnly, decides, status: {state, from}, conditions: [{id, name,
        ///     state}],
        ///     missing}]`; `silent: [{law, name, rule, clause, reason, because: [clause]}]`;
        ///     `missing: [{field, clauses}]`; `gaps: [{data, at}]`; `changes: [{edits: [{field,
        ///     values}], verdict}]`
        @JSExport
        public static JSObject judge(
                @Nullable JSObject plan, @Nullable JSObject library, double day) {
            var judgment =
                    Compliance.judge(
                            new Plan(Plain.lists(plan)),
                            LawReader.laws(library),
                            LawReader.conditions(library),
                            LawReader.places(library),
                            (long) day);
            return JudgmentWriter.write(judgment, (long) day);
        }
    }
}
