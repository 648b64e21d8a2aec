package crossover.browser;

import crossover.compliance.Condition;
import crossover.compliance.Law;
import crossover.compliance.Places;
import crossover.compliance.Plan;
import crossover.compliance.Rule;
import crossover.compliance.Verdict;
import crossover.query.Clause;
import crossover.query.Query;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads laws and conditions from plain objects, which the build has checked.
final class LawReader {
    private LawReader() {}

    static List<Law> laws(@Nullable JSObject library) {
        var laws = new ArrayList<Law>();
        for (var law : Js.list(library, "laws")) {
            var statuses = new ArrayList<Law.Status>();
            for (var status : Js.list(law, "statuses")) {
                var state = constant(Law.State.values(), Js.text(status, "state"));
                statuses.add(new Law.Status(state, (long) Js.number(status, "from")));
            }
            var rules = new ArrayList<Rule>();
            for (var rule : Js.list(law, "rules")) {
                rules.add(rule(rule));
            }
            laws.add(new Law(Js.text(law, "id"), Js.text(law, "name"), statuses, rules));
        }
        return laws;
    }

    private static Rule rule(JSObject rule) {
        return new Rule(
                Js.text(rule, "id"),
                Js.text(rule, "clause"),
                constant(Rule.Binding.values(), Js.text(rule, "binding")),
                Js.text(rule, "basis"),
                day(rule, "from", Rule.ALWAYS),
                day(rule, "until", Rule.FOREVER),
                clause(Js.text(rule, "when")),
                constant(Verdict.values(), Js.text(rule, "then")),
                Plain.list(rule, "conditions"),
                Js.text(rule, "mandatory").equals("true"),
                Js.text(rule, "why"));
    }

    static Map<String, Condition> conditions(@Nullable JSObject library) {
        var conditions = new LinkedHashMap<String, Condition>();
        for (var condition : Js.list(library, "conditions")) {
            var met = new ArrayList<Clause>();
            Plain.list(condition, "met").forEach(way -> met.add(clause(way)));
            var id = Js.text(condition, "id");
            conditions.put(id, new Condition(id, Js.text(condition, "name"), met));
        }
        return conditions;
    }

    static Places places(@Nullable JSObject library) {
        return Places.of(Plain.lists(Plain.object(library, "places")));
    }

    private static Clause clause(String expression) {
        return Query.parse(expression, Plan.FIELDS).query().clause();
    }

    private static long day(JSObject rule, String key, long otherwise) {
        return Plain.type(rule, key).equals("number") ? (long) Js.number(rule, key) : otherwise;
    }

    private static <E extends Enum<E>> E constant(E[] constants, String written) {
        for (var constant : constants) {
            if (Plain.written(constant).equals(written)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("a law is not written with the word `" + written + "`");
    }
}
