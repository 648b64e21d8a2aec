package crossover.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// 10,000 random plans over random laws: what must hold whatever the library says.
class MonotonicityTest {
    private static final int PLANS = 10_000;
    private static final List<String> CLASSES =
            List.of("phi", "personal", "cui", "business", "synthetic", "exotic");
    private static final List<String> PLACES =
            List.of("DE", "FR", "NO", "EU", "US", "US-TX", "US-CA", "JP");
    private static final List<String> GROUPS = List.of("EU", "EEA", "US", "US-TX", "JP", "DE");
    private static final List<String> BINARY =
            List.of("keys:customer", "contracts:baa", "encryption:end-to-end", "individuals>=10");

    private final Random random = new Random(20261005);

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String some(List<String> from) {
        var some = any(from);
        return random.nextBoolean() ? some : some + "," + any(from);
    }

    /// A clause that more data or more places can only make true.
    private String rising() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> any(Plan.PLACES) + ":" + some(GROUPS);
            case 2 -> "-" + any(Plan.PLACES) + ":only(" + some(GROUPS) + ")";
            case 3 -> (random.nextBoolean() ? "-" : "") + any(BINARY);
            default -> "(" + rising() + " or " + rising() + ")";
        };
    }

    private Law law(int number, List<Verdict> verdicts) {
        var rules = new ArrayList<Rule>();
        for (var n = 1 + random.nextInt(4); n > 0; n--) {
            var when = new StringBuilder(random.nextInt(6) == 0 ? "" : "data:" + some(CLASSES));
            for (var m = random.nextInt(3); m > 0; m--) {
                when.append(' ').append(rising());
            }
            var binding = Rule.Binding.values()[random.nextInt(4)];
            var condition = any(List.of("baa", "transfer-tool", "records", "own-keys"));
            rules.add(
                    Laws.rule(
                            number + "-" + n,
                            binding,
                            when.toString().strip(),
                            any(verdicts),
                            random.nextBoolean(),
                            random.nextBoolean() ? new String[] {condition} : new String[0]));
        }
        return Laws.law("law" + number, rules.toArray(Rule[]::new));
    }

    private List<Law> laws(Verdict... verdicts) {
        var laws = new ArrayList<Law>();
        for (var n = 1 + random.nextInt(4); n > 0; n--) {
            laws.add(law(n, List.of(verdicts)));
        }
        return laws;
    }

    private Plan plan() {
        var stated = new LinkedHashMap<String, List<String>>();
        stated.put("data", values(CLASSES, 1));
        for (var field : Plan.PLACES) {
            if (random.nextInt(3) > 0) {
                stated.put(field, values(PLACES, random.nextInt(10) == 0 ? 0 : 1));
            }
        }
        for (var field : Map.of("keys", "customer", "contracts", "baa").entrySet()) {
            if (random.nextBoolean()) {
                stated.put(field.getKey(), List.of(any(List.of(field.getValue(), "other"))));
            }
        }
        if (random.nextBoolean()) {
            stated.put("individuals", List.of(Integer.toString(random.nextInt(20))));
        }
        return new Plan(stated);
    }

    private List<String> values(List<String> from, int least) {
        var values = new ArrayList<String>();
        for (var n = least + (least == 0 ? 0 : random.nextInt(3)); n > 0; n--) {
            values.add(any(from));
        }
        return values.stream().distinct().toList();
    }

    private static Judgment judge(Plan plan, List<Law> laws) {
        return Compliance.judge(plan, laws, Laws.conditions(), Laws.PLACES, 100);
    }

    private static Verdict verdict(Plan plan, List<Law> laws) {
        return new Compliance(laws, Laws.conditions(), Laws.PLACES, 100).verdict(plan);
    }

    @Test
    void oneMoreClassOrCountryNeverMakesItMilder() {
        for (var i = 0; i < PLANS; i++) {
            var laws = laws(Verdict.ALLOWED, Verdict.ALLOWED_IF, Verdict.NOT_ALLOWED);
            var plan = plan();
            var before = verdict(plan, laws);
            var field = random.nextInt(3) == 0 ? Plan.DATA : any(Plan.PLACES);
            if (!plan.values(field).isEmpty()) {
                var more = new ArrayList<>(plan.values(field));
                more.add(any(field.equals(Plan.DATA) ? CLASSES : PLACES));
                var after = verdict(plan.with(field, more), laws);
                assertFalse(
                        after.milderThan(before),
                        () -> plan + " + " + field + more + " " + before + rules(laws));
            }
        }
    }

    @Test
    void noRemovalOfADecidingRuleAllowsRegulatedData() {
        for (var i = 0; i < PLANS; i++) {
            var laws = laws(Verdict.ALLOWED, Verdict.ALLOWED_IF, Verdict.NOT_ALLOWED);
            var plan = plan();
            for (var deciding : judge(plan, laws).deciding()) {
                var fewer = without(deciding.rule(), laws);
                if (verdict(plan, fewer) == Verdict.ALLOWED) {
                    assertTrue(
                            deciding.verdict() == Verdict.ALLOWED
                                    || judge(plan, fewer).findings().stream()
                                            .anyMatch(f -> f.verdict() == Verdict.ALLOWED)
                                    || !regulated(plan),
                            () -> plan + " - " + deciding.rule().when() + rules(laws));
                }
            }
        }
    }

    @Test
    void whereRulesOnlyRestrictNothingButUnregulatedDataIsAllowed() {
        for (var i = 0; i < PLANS; i++) {
            var plan = plan();
            var verdict = verdict(plan, laws(Verdict.ALLOWED_IF, Verdict.NOT_ALLOWED));
            assertTrue(verdict != Verdict.ALLOWED || !regulated(plan), plan::toString);
        }
    }

    @Test
    void everyChangeDoesWhatItSays() {
        var changes = 0;
        for (var i = 0; i < PLANS; i++) {
            var laws = laws(Verdict.ALLOWED_IF, Verdict.NOT_ALLOWED);
            var plan = plan();
            var judgment = judge(plan, laws);
            assertTrue(judgment.verdict() == Verdict.NOT_ALLOWED || judgment.changes().isEmpty());
            for (var change : judgment.changes()) {
                var changed = plan;
                for (var edit : change.edits()) {
                    changed = changed.with(edit.field(), edit.values());
                }
                assertEquals(change.verdict(), judge(changed, laws).verdict());
                changes++;
            }
        }
        assertTrue(changes > 500, "only " + changes);
    }

    private static boolean regulated(Plan plan) {
        return plan.values(Plan.DATA).stream()
                .anyMatch(data -> !List.of("business", "synthetic").contains(data));
    }

    private static List<Law> without(Rule rule, List<Law> laws) {
        return laws.stream()
                .map(
                        law ->
                                new Law(
                                        law.id(),
                                        law.name(),
                                        law.statuses(),
                                        law.rules().stream().filter(r -> r != rule).toList()))
                .toList();
    }

    private static String rules(List<Law> laws) {
        var text = new StringBuilder();
        for (var law : laws) {
            for (var rule : law.rules()) {
                text.append('\n').append(rule.when()).append(" -> ").append(rule.then());
                text.append(' ').append(rule.conditions()).append(rule.mandatory());
            }
        }
        return text.toString();
    }
}
