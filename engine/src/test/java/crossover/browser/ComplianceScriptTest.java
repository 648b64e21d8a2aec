package crossover.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.compliance.Compliance;
import crossover.compliance.Laws;
import crossover.compliance.RandomLaws;
import crossover.compliance.Verdict;
import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The script in Chromium against the same code in the JVM.
@NeedsBrowser
class ComplianceScriptTest {
    private static final int LIBRARIES = 150;
    private static final int PLANS = 10;
    private static final long DAY = 100;

    @TempDir static Path folder;

    @BeforeAll
    static void open(Browser browser) throws IOException {
        Script.open(browser, "crossover-compliance.js", folder);
    }

    @Test
    void runsFromAFileUnderAStrictPolicy(Browser browser) {
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void judgesRandomPlansAsTheJvmDoes(Browser browser) {
        var random = new RandomLaws(42);
        for (var i = 0; i < LIBRARIES; i++) {
            var laws = random.laws(Verdict.ALLOWED, Verdict.ALLOWED_IF, Verdict.NOT_ALLOWED);
            var plans = new ArrayList<Map<String, List<String>>>();
            var expected = new ArrayList<Map<String, Object>>();
            for (var j = 0; j < PLANS; j++) {
                var plan = random.plan();
                plans.add(plan.stated());
                expected.add(
                        PlainLaw.judgment(
                                Compliance.judge(plan, laws, Laws.conditions(), Laws.PLACES, DAY),
                                DAY));
            }
            var answers =
                    browser.run(
                            """
                            return arguments[0].map(plan =>
                                crossoverCompliance.judge(plan, arguments[1], arguments[2]))
                            """,
                            plans,
                            PlainLaw.library(laws),
                            DAY);
            assertEquals(expected, answers);
        }
    }

    @Test
    void keepsToTheDaysOfLawsAndRules(Browser browser) {
        assertEquals("not-allowed", judged(browser, 30));
        assertEquals("unknown", judged(browser, 9));
        assertEquals("unknown", judged(browser, 19));
        assertEquals("unknown", judged(browser, 41));
    }

    private static Object judged(Browser browser, int day) {
        return browser.run(
                """
                return crossoverCompliance.judge({data: ['phi']}, {
                    laws: [{id: 'l', name: 'L',
                        statuses: [{state: 'proposed', from: 10}, {state: 'in-force', from: 20}],
                        rules: [{id: 'r', clause: '1', binding: 'law', basis: 'our-reading',
                            until: 40, when: 'data:phi', then: 'not-allowed', why: ''}]}]
                }, arguments[0]).verdict
                """,
                day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "undefined",
                "7",
                "'text'",
                "[1, 2]",
                "JSON.parse('{\"__proto__\": [\"phi\"], \"data\": {\"a\": 1}, \"laws\": 3}')",
                "{data: ['<img src=x onerror=alert(1)>', null, 1e999], subjects: NaN}",
            })
    void saysUnknownToAnythingElse(String anything, Browser browser) {
        var call = "return crossoverCompliance.judge(%s, %s, 1).verdict";
        assertEquals("unknown", browser.run(call.formatted(anything, anything)));
        assertEquals(true, browser.run("return ({}).data === undefined"));
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void judgesAThousandRulesWithoutDelay(Browser browser) {
        var random = new RandomLaws(7);
        var laws = new ArrayList<>(random.laws(Verdict.ALLOWED_IF, Verdict.NOT_ALLOWED));
        while (laws.stream().mapToInt(law -> law.rules().size()).sum() < 1_000) {
            laws.addAll(random.laws(Verdict.ALLOWED_IF, Verdict.NOT_ALLOWED));
        }
        var slowest =
                (Number)
                        browser.run(
                                """
                                return Math.max(...arguments[0].map(plan => {
                                    const start = performance.now();
                                    crossoverCompliance.judge(plan, arguments[1], arguments[2]);
                                    return performance.now() - start;
                                }))
                                """,
                                List.of(random.plan().stated(), random.plan().stated()),
                                PlainLaw.library(laws),
                                DAY);
        assertTrue(slowest.doubleValue() < 5_000, "took " + slowest + " ms");
    }
}
