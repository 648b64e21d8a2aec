package crossover.content.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.compliance.Law;
import crossover.compliance.Plan;
import crossover.compliance.Rule;
import crossover.compliance.Verdict;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Every rule of the published laws earns its place: without it a scenario fails.
final class RuleDeletionTest {
    private static final List<String> UNREGULATED = List.of("synthetic", "public", "business");

    private final RealLaws real;

    RuleDeletionTest() throws IOException {
        real = RealLaws.load();
    }

    @Test
    void deletingAnyRuleMakesAScenarioFail() {
        var needless = new ArrayList<String>();
        for (var law : real.book().laws()) {
            for (var rule : law.rules()) {
                var without = without(law, rule);
                if (real.cases().stream()
                        .filter(one -> one.law().equals(law.id()))
                        .allMatch(one -> holds(one, without))) {
                    needless.add(law.id() + " " + rule.id());
                }
            }
        }
        assertEquals(List.of(), needless);
    }

    @Test
    void removingARuleThatForbidsNeverAllowsRegulatedData() {
        for (var one : real.cases()) {
            var judgment = real.book().judge(one.plan(), one.day());
            var regulated = !UNREGULATED.containsAll(one.plan().values(Plan.DATA));
            if (regulated && judgment.verdict() == Verdict.NOT_ALLOWED) {
                for (var finding : judgment.deciding()) {
                    var fewer = without(finding.law(), finding.rule());
                    var verdict = fewer.judge(one.plan(), one.day()).verdict();
                    assertTrue(verdict != Verdict.ALLOWED, () -> one + " - " + finding.rule().id());
                }
            }
        }
    }

    private static boolean holds(RealLaws.Case one, LawBook book) {
        var judgment = book.judge(one.plan(), one.day());
        var deciding =
                judgment.deciding().stream()
                        .filter(finding -> finding.law().id().equals(one.law()))
                        .map(finding -> finding.rule().id())
                        .toList();
        return judgment.verdict() == Verdict.valueOf(one.scenario().expect().name())
                && deciding.containsAll(one.scenario().deciding());
    }

    private LawBook without(Law from, Rule rule) {
        var laws = new ArrayList<Law>();
        for (var law : real.book().laws()) {
            laws.add(
                    law.id().equals(from.id())
                            ? new Law(
                                    law.id(),
                                    law.name(),
                                    law.statuses(),
                                    law.rules().stream()
                                            .filter(other -> !other.id().equals(rule.id()))
                                            .toList())
                            : law);
        }
        return new LawBook(laws, real.book().conditions(), real.book().groupsOf());
    }
}
