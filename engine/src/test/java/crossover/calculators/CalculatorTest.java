package crossover.calculators;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// What holds for every calculator, shown with one of them.
class CalculatorTest {
    private static final Calculator CALCULATOR = Calculators.find("break-even").orElseThrow();
    private static final Map<String, String> GOOD =
            Map.of(
                    "capexUsd", "833806",
                    "opexUsdPerHour", "0.87",
                    "cloudUsdPerHour", "98.32",
                    "hoursPerMonth", "720");

    @Test
    void readsWhatWasTyped() {
        var passed = assertInstanceOf(Checked.Passed.class, CALCULATOR.read(GOOD, List.of()));
        assertEquals(
                "{capexUsd=833806.0, opexUsdPerHour=0.87, cloudUsdPerHour=98.32,"
                        + " hoursPerMonth=720.0}",
                passed.values().byInput().toString());
        assertEquals(List.of(), passed.values().unconfirmed());
    }

    @Test
    void tellsAllProblemsInTheOrderOfTheInputs() {
        var typed = new TreeMap<String, String>();
        typed.put("hoursPerMonth", "800");
        typed.put("cloudUsdPerHour", "98,32");
        typed.put("cloudUsdPerHours", "98.32");
        typed.put("capexUsd", " ");
        typed.put("opexUsdPerHour", "1e999");
        typed.put("__proto__", "1");
        var problems = problems(typed);
        assertEquals(
                List.of(
                        "capexUsd: purchase price is missing (give `capexUsd` in USD)",
                        "opexUsdPerHour: running cost: `1e999` is too large (write a smaller"
                                + " number)",
                        "cloudUsdPerHour: cloud price: `98,32` is not a number (write digits with"
                                + " a point before the decimals and nothing else, like `1234.5`)",
                        "hoursPerMonth: hours of use is between 0 and 744; you gave `800`"
                                + " (`hoursPerMonth` is in hours per month)",
                        "__proto__: no input `__proto__` (the inputs are `capexUsd`,"
                                + " `opexUsdPerHour`, `cloudUsdPerHour`, `hoursPerMonth`)",
                        "cloudUsdPerHours: no input `cloudUsdPerHours` (did you mean"
                                + " `cloudUsdPerHour`?)"),
                problems);
    }

    @Test
    void refusesNumbersThatAreNotFinite() {
        var given = new TreeMap<String, Double>();
        GOOD.forEach((id, text) -> given.put(id, Double.valueOf(text)));
        for (var value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1}) {
            given.put("capexUsd", value);
            assertInstanceOf(Checked.Refused.class, CALCULATOR.check(given, List.of()));
            assertThrows(IllegalArgumentException.class, () -> CALCULATOR.run(given));
        }
    }

    @Test
    void letsAnEmbeddedFormLeaveInputsOpen() {
        assertEquals(List.of(), CALCULATOR.problems(Map.of("capexUsd", "250000")));
        assertEquals(1, CALCULATOR.problems(Map.of("capexUsd", "-1")).size());
    }

    @Test
    void fillsInDefaultsAndSaysThatNobodyConfirmedThem() {
        var hours = Default.of("hoursPerMonth", 730, "a study", "2026-10");
        var calculation = withoutHours(hours);
        assertEquals(730, calculation.values().of("hoursPerMonth"));
        assertEquals(List.of(hours), calculation.values().unconfirmed());
        assertEquals(List.of(hours), calculation.deciding());
        assertTrue(calculation.headline().startsWith("Illustrative: Owning costs less after"));
    }

    @Test
    void aDefaultThatHardlyMovesTheAnswerDoesNotDecide() {
        var narrow = new Default("hoursPerMonth", 730, 720, 744, "a study", "2026-10");
        assertEquals(List.of(), withoutHours(narrow).deciding());
        assertFalse(withoutHours(narrow).headline().startsWith("Illustrative"));
        var wide = new Default("hoursPerMonth", 730, 200, 730, "a study", "2026-10");
        assertEquals(List.of(wide), withoutHours(wide).deciding());
    }

    @Test
    void refusesADefaultThatIsOutOfBounds() {
        var typed = new TreeMap<>(GOOD);
        typed.remove("hoursPerMonth");
        var refused = CALCULATOR.read(typed, List.of(Default.of("hoursPerMonth", 8760, "?", "?")));
        assertInstanceOf(Checked.Refused.class, refused);
    }

    @Test
    void aDefaultLiesInItsRange() {
        assertThrows(
                IllegalArgumentException.class, () -> new Default("capexUsd", 1, 2, 3, "?", "?"));
    }

    @Test
    void describesItselfCompletely() {
        for (var calculator : Calculators.all()) {
            var ids = new HashSet<String>();
            for (var input : calculator.inputs()) {
                assertTrue(ids.add(input.id()), input.id());
                assertTrue(input.min() < input.max() && !input.doc().isEmpty(), input.id());
            }
            for (var output : calculator.results()) {
                assertTrue(ids.add(output.id()), output.id());
                assertFalse(output.doc().isEmpty() || output.unit().isEmpty(), output.id());
            }
            assertEquals(
                    calculator.title(), Calculators.find(calculator.id()).orElseThrow().title());
        }
        assertTrue(Calculators.find("break-evens").isEmpty());
    }

    @Test
    void answersOrRefusesWhateverIsWithinBounds() {
        for (var calculator : Family.workloads().calculators()) {
            var random = new Random(1974);
            for (var i = 0; i < 3_000; i++) {
                var typed = RandomInputs.extreme(calculator, random);
                if (calculator.read(typed, List.of()) instanceof Checked.Passed(var values)) {
                    var answer = assertDoesNotThrow(() -> calculator.run(values), typed::toString);
                    assertDoesNotThrow(() -> shown(answer), typed::toString);
                }
            }
        }
    }

    private static void shown(Calculation answer) {
        answer.charts().forEach(chart -> chart.svg(720));
        answer.charts().forEach(chart -> chart.table());
        answer.sheets().forEach(sheet -> sheet.rows().forEach(sheet::texts));
        answer.results().forEach(Result::text);
    }

    private static Calculation withoutHours(Default known) {
        var typed = new TreeMap<>(GOOD);
        typed.put("hoursPerMonth", "");
        var passed = (Checked.Passed) CALCULATOR.read(typed, List.of(known));
        return CALCULATOR.run(passed.values());
    }

    private static List<String> problems(Map<String, String> typed) {
        var refused = (Checked.Refused) CALCULATOR.read(typed, List.of());
        return refused.problems().stream()
                .map(p -> p.input() + ": " + p.message() + " (" + p.hint() + ")")
                .toList();
    }
}
