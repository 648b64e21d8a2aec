package crossover.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.calculators.Calculation;
import crossover.calculators.Calculator;
import crossover.calculators.Calculators;
import crossover.calculators.Case;
import crossover.numbers.Numbers;
import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The script in Chromium against the same code in the JVM.
@NeedsBrowser
class CalculatorsScriptTest {
    private static final long SEED = 730;
    /// As many calls at once as a slow machine answers long before the browser gives up.
    private static final int BATCH = 250;

    /// Numbers near to zero have hundreds of digits, and take their time.
    private static final int FEW = 50;

    private static final int RUNS = 10_000;
    private static final Calculator CALCULATOR = Calculators.find("break-even").orElseThrow();

    @TempDir static Path folder;

    @BeforeAll
    static void open(Browser browser) throws IOException {
        Script.open(browser, "crossover-calculators.js", folder);
    }

    static Stream<Case> published() throws IOException {
        return Case.of("break-even");
    }

    @Test
    void runsFromAFileUnderAStrictPolicy(Browser browser) {
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void definesOneGlobal(Browser browser) {
        var globals =
                browser.run(
                        """
                        const empty = document.createElement('iframe');
                        document.documentElement.append(empty);
                        const usual = new Set(Object.getOwnPropertyNames(empty.contentWindow));
                        empty.remove();
                        return Object.getOwnPropertyNames(window).filter(name =>
                            !usual.has(name) && !/^[a-z]+_|^\\$|^[0-9]+$/.test(name));
                        """);
        assertEquals(List.of("crossoverCalculators"), globals);
    }

    @Test
    void describesACalculatorForItsForm(Browser browser) {
        var described = map(browser.run("return crossoverCalculators.describe('break-even')"));
        assertEquals(CALCULATOR.question(), described.get("question"));
        var first = map(list(described.get("inputs")).getFirst());
        assertEquals("capexUsd", first.get("id"));
        assertEquals("USD", first.get("unit"));
        assertEquals(0L, first.get("min"));
        assertEquals(CALCULATOR.inputs().getFirst().doc(), first.get("doc"));
        assertEquals(5, list(described.get("results")).size());
        assertEquals(
                List.of("total-cost", "break-even", "finance"),
                browser.run("return [...crossoverCalculators.ids()]"));
        assertEquals(Map.of(), browser.run("return crossoverCalculators.describe('toString')"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void answersAsPublished(Case example, Browser browser) {
        var typed = new TreeMap<String, String>();
        example.inputs().forEach((id, value) -> typed.put(id, Numbers.plain(value)));
        var answer = calculate(browser, typed);
        var results = new TreeMap<String, Double>();
        for (var result : list(answer.get("results"))) {
            var value = (Number) map(result).get("value");
            results.put((String) map(result).get("id"), value.doubleValue());
        }
        assertEquals("", example.failure((String) answer.get("status"), results));
    }

    @Test
    void saysAndDrawsTheSameAsTheJvm(Browser browser) {
        var random = new Random(SEED);
        for (var i = 0; i < 50; i++) {
            var inputs = random(random);
            var expected = CALCULATOR.run(inputs);
            var answer = calculate(browser, typed(inputs));
            assertEquals(expected.headline(), answer.get("headline"));
            assertEquals(expected.working(), answer.get("working"));
            var chart = map(list(answer.get("charts")).getFirst());
            assertEquals(expected.charts().getFirst().svg(360), chart.get("svg"));
            var table = expected.charts().getFirst().table();
            assertEquals(table.rows(), map(chart.get("table")).get("rows"));
        }
    }

    @Test
    void reckonsTheSameAsTheJvmForRandomInputs(Browser browser) {
        var random = new Random(SEED);
        for (var done = 0; done < RUNS; done += BATCH) {
            var inputs = new ArrayList<Map<String, Double>>();
            for (var i = 0; i < BATCH; i++) {
                inputs.add(random(random));
            }
            var answers = reckon(browser, inputs);
            for (var i = 0; i < BATCH; i++) {
                same(CALCULATOR.run(inputs.get(i)), list(answers.get(i)));
            }
        }
    }

    private static List<?> reckon(Browser browser, List<Map<String, Double>> inputs) {
        return list(
                browser.run(
                        """
                        return arguments[0].map(inputs => {
                            const answer = crossoverCalculators.calculate(
                                'break-even', inputs, {});
                            return [answer.status, answer.results.map(result =>
                                [result.id, String(result.value), result.text])];
                        });
                        """,
                        inputs.stream().map(CalculatorsScriptTest::typed).toList()));
    }

    private static void same(Calculation expected, List<?> answer) {
        assertEquals(expected.status().word(), answer.getFirst());
        var results = list(answer.get(1));
        assertEquals(expected.results().size(), results.size());
        for (var i = 0; i < results.size(); i++) {
            var result = expected.results().get(i);
            var other = list(results.get(i));
            assertEquals(result.output().id(), other.getFirst());
            var value = Double.parseDouble((String) other.get(1));
            assertEquals(result.value(), value, 1e-9 * Math.abs(result.value()));
            assertEquals(result.text(), other.get(2));
        }
    }

    @Test
    void readsAndPrintsNumbersAsTheJvmDoes(Browser browser) {
        var random = new Random(SEED);
        var texts = new ArrayList<String>();
        while (texts.size() < 2_000) {
            var value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value) && Math.abs(value) <= 1e12) {
                texts.add(Double.toString(Math.abs(value)));
            }
        }
        for (var done = 0; done < texts.size(); done += FEW) {
            var portion = texts.subList(done, done + FEW);
            assertEquals(portion, readAsTheBrowserDoes(browser, portion));
        }
    }

    private static Object readAsTheBrowserDoes(Browser browser, List<String> texts) {
        return browser.run(
                """
                return arguments[0].filter(capexUsd => crossoverCalculators.calculate(
                    'break-even',
                    {capexUsd, opexUsdPerHour: 0, cloudUsdPerHour: 1, hoursPerMonth: 1},
                    {}).inputs.capexUsd === Number(capexUsd));
                """,
                texts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JSON.parse('{\"__proto__\": \"1\", \"constructor\": \"2\", \"toString\": \"3\"}')",
                "{capexUsd: {}, opexUsdPerHour: [], cloudUsdPerHour: true, hoursPerMonth: NaN}",
                "{capexUsd: '<img src=x onerror=alert(1)>', hoursPerMonth: '1e999'}",
                "null",
                "undefined",
                "'text'",
                "7",
                "[1, 2]"
            })
    void refusesAnythingElseWithoutFailing(String inputs, Browser browser) {
        var answer =
                map(
                        browser.run(
                                "return crossoverCalculators.calculate('break-even', "
                                        + inputs
                                        + ", "
                                        + inputs
                                        + ")"));
        assertTrue(list(answer.get("problems")).size() >= 3);
        assertEquals(1, answer.size());
        assertEquals(true, browser.run("return ({}).capexUsd === undefined"));
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void knowsNoOtherCalculator(Browser browser) {
        var answer = map(browser.run("return crossoverCalculators.calculate('__proto__')"));
        assertEquals(
                "no calculator `__proto__`",
                map(list(answer.get("problems")).getFirst()).get("message"));
    }

    @Test
    void fillsInDefaultsAndSaysSo(Browser browser) {
        var answer =
                map(
                        browser.run(
                                """
                                return crossoverCalculators.calculate(
                                    'break-even',
                                    {capexUsd: 350000, opexUsdPerHour: '1.7136',
                                        cloudUsdPerHour: 55.04},
                                    {defaults: [{input: 'hoursPerMonth', value: 730, low: 720,
                                        high: 744, source: 's', seen: '2026'}]});
                                """));
        assertEquals(List.of("hoursPerMonth"), answer.get("unconfirmed"));
        assertEquals(List.of(), answer.get("deciding"));
        assertEquals(List.of(), answer.get("charts"));
        assertEquals(730L, map(answer.get("inputs")).get("hoursPerMonth"));
    }

    private static Map<String, Double> random(Random random) {
        return Map.of(
                "capexUsd",
                random.nextInt(8) == 0 ? 0.0 : random.nextDouble() * 5e6,
                "opexUsdPerHour",
                Math.rint(random.nextDouble() * 4000) / 100,
                "cloudUsdPerHour",
                Math.rint(random.nextDouble() * 12000) / 100,
                "hoursPerMonth",
                (double) random.nextInt(745));
    }

    private static Map<String, String> typed(Map<String, Double> inputs) {
        var typed = new TreeMap<String, String>();
        inputs.forEach((id, value) -> typed.put(id, Double.toString(value)));
        return typed;
    }

    private static Map<?, ?> calculate(Browser browser, Map<String, String> typed) {
        return map(
                browser.run(
                        "return crossoverCalculators.calculate('break-even', arguments[0],"
                                + " {width: 360})",
                        typed));
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }
}
