package crossover.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.calculators.Calculation;
import crossover.calculators.Calculator;
import crossover.calculators.Case;
import crossover.calculators.Checked;
import crossover.calculators.Family;
import crossover.calculators.RandomInputs;
import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// The calculators of work in Chromium against the same code in the JVM.
@NeedsBrowser
class WorkloadsScriptTest {
    private static final long SEED = 4_757;
    private static final int RUNS = 300;
    private static final String CALCULATE =
            """
            return arguments[1].map(inputs => {
                const answer = crossoverWorkloads.calculate(arguments[0], inputs, {});
                return answer.problems.length ? answer.problems.map(p => p.message)
                    : [answer.status, answer.headline, answer.working.join(), answer.results.map(
                        one => [one.id, String(one.value)]), answer.sheets.map(
                        sheet => sheet.rows.map(row => row.values.map(String)))];
            });
            """;

    @TempDir static Path folder;

    @BeforeAll
    static void open(Browser browser) throws IOException {
        Script.open(browser, "crossover-workloads.js", folder);
    }

    @Test
    void answersAsPublished(Browser browser) throws IOException {
        for (var calculator : Family.workloads().calculators()) {
            var inputs = new ArrayList<Map<String, String>>();
            Case.of(calculator.id()).forEach(one -> inputs.add(one.asTyped(calculator)));
            same(calculator, inputs, browser);
        }
    }

    @Test
    void reckonsAndRefusesTheSameAsTheJvmForRandomInputs(Browser browser) {
        for (var calculator : Family.workloads().calculators()) {
            var random = new Random(SEED);
            var inputs = new ArrayList<Map<String, String>>();
            for (var i = 0; i < RUNS; i++) {
                inputs.add(
                        i % 4 == 0
                                ? RandomInputs.of(calculator, random)
                                : RandomInputs.answered(calculator, random));
            }
            same(calculator, inputs, browser);
        }
    }

    @Test
    void staysWithinItsSize() throws IOException {
        try (var script =
                Script.class.getResourceAsStream("/crossover/scripts/crossover-workloads.js")) {
            var zipped = new ByteArrayOutputStream();
            try (var out = new GZIPOutputStream(zipped)) {
                out.write(script.readAllBytes());
            }
            assertTrue(zipped.size() < 75_000, () -> "gzipped it has " + zipped.size());
        }
    }

    private static void same(
            Calculator calculator, List<Map<String, String>> inputs, Browser browser) {
        var answers = list(browser.run(CALCULATE, calculator.id(), inputs));
        for (var i = 0; i < inputs.size(); i++) {
            var typed = inputs.get(i);
            var answer = list(answers.get(i));
            switch (calculator.read(typed, List.of())) {
                case Checked.Refused(var problems) ->
                        assertEquals(problems.stream().map(p -> p.message()).toList(), answer);
                case Checked.Passed(var values) ->
                        same(calculator.run(values), answer, calculator.id() + " of " + typed);
            }
        }
    }

    private static void same(Calculation expected, List<?> answer, String of) {
        assertEquals(expected.status().word(), answer.get(0), of);
        assertEquals(expected.headline(), answer.get(1), of);
        assertEquals(String.join(",", expected.working()), answer.get(2), of);
        var results = list(answer.get(3));
        assertEquals(expected.results().size(), results.size(), of);
        for (var i = 0; i < results.size(); i++) {
            var result = expected.results().get(i);
            assertEquals(result.output().id(), list(results.get(i)).getFirst(), of);
            near(result.value(), list(results.get(i)).getLast(), of);
        }
        var sheets = list(answer.get(4));
        for (var sheet = 0; sheet < sheets.size(); sheet++) {
            var rows = expected.sheets().get(sheet).rows();
            for (var row = 0; row < rows.size(); row++) {
                var cells = list(list(sheets.get(sheet)).get(row));
                for (var cell = 0; cell < cells.size(); cell++) {
                    near(rows.get(row).values().get(cell), cells.get(cell), of);
                }
            }
        }
    }

    private static void near(double expected, Object text, String of) {
        var value = Double.parseDouble((String) text);
        var delta = Double.isFinite(expected) ? 1e-9 * Math.abs(expected) : 0;
        assertEquals(expected, value, delta, of);
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }
}
