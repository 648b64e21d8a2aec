package crossover.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// 10,000 random plans over random laws: what must hold whatever the library says.
class MonotonicityTest {
    private static final int PLANS = 10_000;
    private final RandomLaws random = new RandomLaws(20261005);

    private static Judgment judge(Plan plan, List<Law> laws) {
        return Compliance.judge(plan, laws, Laws.conditions(), Laws.PLACES, 100);
    }

    private static Verdict verdict(Plan plan, List<Law> laws) {
        return new Compliance(laws, Laws.conditions(), Laws.PLACES, 100).verdict(plan);
    }

    @Test
    void oneMoreClassOrCountryNeverMakesItMilder() {
        for (var i = 0; i < PLANS; i++) {
            var laws = random.laws(Verdict.ALLOWED, Verdict.ALLOWED_IF, Verdict.NOT_ALLOWED);
            var plan = random.plan();
            var before = verdict(plan, laws);
            var field = i % 3 == 0 ? Plan.DATA : random.any(Plan.PLACES);
            if (!plan.values(field).isEmpty()) {
                var more = new ArrayList<>(plan.values(field));
                more.add(
                        random.any(
                                field.equals(Plan.DATA) ? RandomLaws.CLASSES : RandomLaws.PLACES));
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
            var laws = random.laws(Verdict.ALLOWED, Verdict.ALLOWED_IF, Verdict.NOT_ALLOWED);
            var plan = random.plan();
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
            var plan = random.plan();
            var verdict = verdict(plan, random.laws(Verdict.ALLOWED_IF, Verdict.NOT_ALLOWED));
            assertTrue(verdict != Verdict.ALLOWED || !regulated(plan), plan::toString);
        }
    }

    @Test
    void everyChangeDoesWhatItSays() {
        var changes = 0;
        for (var i = 0; i < PLANS; i++) {
            var laws = random.laws(Verdict.ALLOWED_IF, Verdict.NOT_ALLOWED);
            var plan = random.plan();
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
