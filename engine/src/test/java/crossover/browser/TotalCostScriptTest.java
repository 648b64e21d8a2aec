package crossover.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.joining;

import crossover.calculators.Calculation;
import crossover.calculators.Calculator;
import crossover.calculators.Calculators;
import crossover.calculators.Case;
import crossover.calculators.Checked;
import crossover.calculators.Default;
import crossover.calculators.TotalCostCases;
import crossover.calculators.Values;
import crossover.risk.MonteCarlo;
import crossover.risk.Range;
import crossover.risk.Tornado;
import crossover.risk.Uncertain;
import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The total cost and its risk in Chromium against the same code in the JVM.
@NeedsBrowser
class TotalCostScriptTest {
    private static final long SEED = 8_766;
    private static final int BATCH = 500;
    private static final int RUNS = 10_000;
    private static final double NEAR = 1e-9;
    private static final Calculator CALCULATOR = Calculators.find("total-cost").orElseThrow();
    private static final String RANGES =
            """
            [{input: 'utilization', low: 0.3, high: 0.9},
             {input: 'cloudUsdPerHour', low: 33, high: 98.32},
             {input: 'machineUsd', low: 250000, high: 400000},
             {input: 'ownStaffFte', low: 0.05, high: 0.5},
             {input: 'discountRate', low: 0.05, high: 0.14},
             {input: 'maintenanceShare', low: 0.03, high: 0.12},
             {input: 'usdPerKWh', low: 0.06, high: 0.25},
             {input: 'residualAfter5Years', low: 0, high: 0.3},
             {input: 'cloudPriceChangePerYear', low: -0.3, high: 0.05},
             {input: 'pue', low: 1.15, high: 1.8}]
            """;

    @TempDir static Path folder;

    @BeforeAll
    static void open(Browser browser) throws IOException {
        browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
        Script.open(browser, "crossover-calculators.js", folder);
    }

    static Stream<Case> golden() throws IOException {
        return Case.of("total-cost");
    }

    static Stream<Case> published() throws IOException {
        return Case.of("total-cost-published");
    }

    static Stream<Case> finance() throws IOException {
        return Case.of("finance");
    }

    @ParameterizedTest
    @MethodSource("golden")
    void answersAsReckonedByHand(Case example, Browser browser) {
        var inputs = TotalCostCases.golden(example.inputs());
        holds(example, "total-cost", Case.asTyped(CALCULATOR, inputs, example.typed()), browser);
    }

    @ParameterizedTest
    @MethodSource("published")
    void answersAsPublished(Case example, Browser browser) {
        holds(example, "total-cost", example.asTyped(CALCULATOR), browser);
    }

    @ParameterizedTest
    @MethodSource("finance")
    void reckonsFinanceAsPublished(Case example, Browser browser) {
        var calculator = Calculators.find("finance").orElseThrow();
        holds(example, "finance", example.asTyped(calculator), browser);
    }

    private static void holds(
            Case example, String calculator, Map<String, String> typed, Browser browser) {
        var answer =
                map(
                        browser.run(
                                """
                                const answer = crossoverCalculators.calculate(
                                    arguments[0], arguments[1], {});
                                const numbers = {};
                                answer.results.forEach(one => numbers[one.id] = one.value);
                                answer.lines.forEach(one => numbers['lines.' + one.id] = one.total);
                                answer.sheets.forEach(sheet => sheet.rows.forEach(row =>
                                    row.values.forEach((value, place) => numbers[[sheet.id, row.id,
                                        sheet.columns[place].id].join('.')] = value)));
                                return {status: answer.status, numbers};
                                """,
                                calculator,
                                typed));
        var numbers = new TreeMap<String, Double>();
        map(answer.get("numbers"))
                .forEach((id, value) -> numbers.put((String) id, ((Number) value).doubleValue()));
        assertEquals("", example.failure((String) answer.get("status"), numbers));
    }

    @Test
    void reckonsTheSameAsTheJvmForRandomInputs(Browser browser) {
        var random = new Random(SEED);
        for (var done = 0; done < RUNS; done += BATCH) {
            var inputs = new ArrayList<Map<String, Double>>();
            for (var i = 0; i < BATCH; i++) {
                inputs.add(TotalCostCases.random(CALCULATOR, random));
            }
            var answers = reckon(browser, inputs);
            for (var i = 0; i < BATCH; i++) {
                same(CALCULATOR.run(inputs.get(i)), answers.get(i), inputs.get(i));
            }
        }
    }

    /// Inputs go, and answers come, as one text: the driver looks into each value of a list.
    private static List<String[]> reckon(Browser browser, List<Map<String, Double>> inputs) {
        var typed =
                inputs.stream()
                        .map(each -> Case.asTyped(CALCULATOR, each, Map.of()).entrySet().stream())
                        .map(each -> each.map(Object::toString).collect(joining("\t")))
                        .collect(joining("\n"));
        var answers =
                (String)
                        browser.run(
                                """
                                return arguments[0].split('\\n').map(row => {
                                    const inputs = Object.fromEntries(row.split('\\t')
                                        .map(pair => pair.split('=')));
                                    const answer = crossoverCalculators.calculate(
                                        'total-cost', inputs, {});
                                    return [answer.status,
                                        answer.lines.reduce((sum, line) => sum + line.total, 0),
                                        ...answer.results.map(one => one.id + '=' + one.value)]
                                        .join('\\t');
                                }).join('\\n');
                                """,
                                typed);
        return answers.lines().map(row -> row.split("\t")).toList();
    }

    /// Differences and what is divided by them may be small beside what they come from.
    private static void same(Calculation expected, String[] answer, Map<String, Double> inputs) {
        assertEquals(expected.status().word(), answer[0], inputs::toString);
        var size = 0.0;
        for (var result : expected.results()) {
            size = Math.max(size, Math.abs(result.value()));
        }
        assertEquals(expected.results().size(), answer.length - 2, inputs::toString);
        for (var i = 0; i < answer.length - 2; i++) {
            var result = expected.results().get(i);
            var other = answer[i + 2].split("=");
            assertEquals(result.output().id(), other[0]);
            var isDifference = result.output().id().equals("npvDifference");
            assertEquals(
                    result.value(),
                    Double.parseDouble(other[1]),
                    NEAR * (isDifference ? size : Math.abs(result.value())),
                    () -> result.output().id() + " of " + inputs);
        }
        var total = expected.lines().stream().mapToDouble(line -> line.total()).sum();
        assertEquals(total, Double.parseDouble(answer[1]), NEAR * Math.abs(total));
    }

    @Test
    void saysAndDrawsTheSameAsTheJvm(Browser browser) {
        var random = new Random(SEED);
        for (var i = 0; i < 20; i++) {
            var inputs = TotalCostCases.random(CALCULATOR, random);
            var expected = CALCULATOR.run(inputs);
            var answer =
                    map(
                            browser.run(
                                    "return crossoverCalculators.calculate('total-cost',"
                                            + " arguments[0], {width: 360})",
                                    Case.asTyped(CALCULATOR, inputs, Map.of())));
            assertEquals(expected.headline(), answer.get("headline"));
            assertEquals(expected.working(), answer.get("working"));
            var chart = map(list(answer.get("charts")).getFirst());
            var table = expected.charts().getFirst().table();
            assertEquals(table.rows(), map(chart.get("table")).get("rows"));
            assertEquals(expected.notes().size(), list(answer.get("notes")).size());
        }
    }

    @Test
    void drawsTheSameChancesAsTheJvm(Browser browser) {
        var answer =
                map(
                        browser.run(
                                "const risk = crossoverCalculators.risk(arguments[0], {seed: 7,"
                                        + " ranges: "
                                        + RANGES
                                        + "}); risk.run(500); return {spread: risk.run(500),"
                                        + " tornado: risk.tornado(), heat:"
                                        + " risk.heatMap('utilization', 'cloudUsdPerHour', 5)}",
                                golden(Map.of())));
        var ranges = ranges(answer, browser);
        var chance = new MonteCarlo(CALCULATOR, values(), Uncertain.usual(ranges), 0.5, 7);
        chance.run(1_000);
        var spread = map(answer.get("spread"));
        near(chance.spread().median(), spread.get("median"));
        near(chance.spread().low(), spread.get("low"));
        near(chance.spread().cheaper(), spread.get("cheaper"));
        near(chance.spread().never(), spread.get("never"));
        near(chance.spread().paybackMedian(), spread.get("paybackMedian"));
        var tornado = Tornado.of(CALCULATOR, values(), ranges);
        var swings = list(map(answer.get("tornado")).get("swings"));
        for (var i = 0; i < swings.size(); i++) {
            var swing = map(swings.get(i));
            assertEquals(tornado.swings().get(i).range().input().id(), swing.get("input"));
            near(tornado.swings().get(i).atHigh(), swing.get("atHigh"));
        }
        assertEquals(5, list(map(answer.get("heat")).get("rows")).size());
    }

    private static List<Range> ranges(Map<?, ?> answer, Browser browser) {
        var own = new ArrayList<Default>();
        for (var range : list(browser.run("return " + RANGES))) {
            var low = ((Number) map(range).get("low")).doubleValue();
            var high = ((Number) map(range).get("high")).doubleValue();
            own.add(new Default((String) map(range).get("input"), low, low, high, "", ""));
        }
        return Range.of(CALCULATOR, values(), List.of(), own);
    }

    private static void near(double expected, Object actual) {
        var value = ((Number) actual).doubleValue();
        assertEquals(expected, value, NEAR * Math.abs(expected));
    }

    private static Values values() {
        var checked = CALCULATOR.read(golden(Map.of()), List.of());
        return ((Checked.Passed) checked).values();
    }

    private static Map<String, String> golden(Map<String, String> more) {
        var inputs =
                TotalCostCases.golden(
                        Map.of("cloudPriceChangePerYear", -0.1, "priceCorrelation", 0.5));
        return Case.asTyped(CALCULATOR, inputs, more);
    }

    @Test
    void answersWhileOneTypes(Browser browser) {
        var times =
                map(
                        browser.run(
                                """
                                const inputs = arguments[0];
                                const defaults = %s.map(range => Object.assign(
                                    {value: +inputs[range.input]}, range));
                                const open = Object.assign({}, inputs);
                                defaults.forEach(known => delete open[known.input]);
                                const time = (rounds, work) => {
                                    for (let i = 0; i < rounds; i++) work();
                                    const all = [];
                                    for (let i = 0; i < 7; i++) {
                                        const start = performance.now();
                                        work();
                                        all.push(performance.now() - start);
                                    }
                                    return all.sort((a, b) => a - b)[0];
                                };
                                const risk = () => crossoverCalculators.risk(
                                    inputs, {seed: 1, ranges: defaults});
                                return {
                                    calculate: time(30, () => crossoverCalculators.calculate(
                                        'total-cost', open, {defaults, width: 720})),
                                    chances: time(2, () => risk().run(10000)),
                                    tornado: time(1, () => risk().tornado()),
                                    heatMap: time(1, () => risk().heatMap(
                                        'utilization', 'cloudUsdPerHour', 21))};
                                """
                                        .formatted(RANGES),
                                golden(Map.of())));
        if (Boolean.getBoolean("timings")) {
            System.out.println("in the page, in ms: " + times);
        }
        assertTrue(((Number) times.get("calculate")).doubleValue() < 500, times::toString);
        assertTrue(((Number) times.get("chances")).doubleValue() < 5_000, times::toString);
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }
}
