package crossover.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossover.query.Clause;
import crossover.query.Query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Laws, conditions and plans written in a line each.
public final class Laws {
    public static final Map<String, List<String>> GROUPS =
            Map.of(
                    "DE", List.of("EU"),
                    "FR", List.of("EU"),
                    "EU", List.of("EEA"),
                    "NO", List.of("EEA"),
                    "US-TX", List.of("US"),
                    "US-CA", List.of("US"));

    public static final Places PLACES = Places.of(GROUPS);

    private Laws() {}

    static Clause clause(String text) {
        var parsed = Query.parse(text, Plan.FIELDS);
        assertEquals(List.of(), parsed.complaints(), text);
        return parsed.query().clause();
    }

    /// `data=phi,ehr storage=US contracts=` with contracts stated as none.
    static Plan plan(String text) {
        var stated = new LinkedHashMap<String, List<String>>();
        for (var field : text.split(" ")) {
            var values = field.substring(field.indexOf('=') + 1);
            stated.put(
                    field.substring(0, field.indexOf('=')),
                    values.isEmpty() ? List.of() : List.of(values.split(",")));
        }
        return new Plan(stated);
    }

    static Law law(String id, Rule... rules) {
        return new Law(id, id, List.of(new Law.Status(Law.State.APPLIES, 0)), List.of(rules));
    }

    static Rule rule(String id, String when, Verdict then, String... conditions) {
        return rule(id, Rule.Binding.LAW, when, then, false, conditions);
    }

    static Rule mandatory(String id, String when, Verdict then, String... conditions) {
        return rule(id, Rule.Binding.LAW, when, then, true, conditions);
    }

    static Rule rule(
            String id,
            Rule.Binding binding,
            String when,
            Verdict then,
            boolean mandatory,
            String... conditions) {
        return new Rule(
                id,
                "Art. " + id,
                binding,
                "text",
                Rule.ALWAYS,
                Rule.FOREVER,
                clause(when),
                then,
                List.of(conditions),
                mandatory,
                "because");
    }

    static Rule within(Rule rule, long from, long until) {
        return new Rule(
                rule.id(),
                rule.clause(),
                rule.binding(),
                rule.basis(),
                from,
                until,
                rule.when(),
                rule.then(),
                rule.conditions(),
                rule.mandatory(),
                rule.why());
    }

    public static Map<String, Condition> conditions() {
        var conditions = new LinkedHashMap<String, Condition>();
        for (var condition :
                List.of(
                        condition("baa", "contracts:baa"),
                        condition("transfer-tool", "contracts:scc,bcr,dpf"),
                        condition("own-keys", "keys:only(customer)"),
                        condition("records"),
                        condition("certified", "attestations:hds", "mode:on-premises"))) {
            conditions.put(condition.id(), condition);
        }
        return conditions;
    }

    private static Condition condition(String id, String... met) {
        var ways = new ArrayList<Clause>();
        for (var way : met) {
            ways.add(clause(way));
        }
        return new Condition(id, id, ways);
    }

    static Judgment judge(Plan plan, long day, Law... laws) {
        return Compliance.judge(plan, List.of(laws), conditions(), PLACES, day);
    }
}
