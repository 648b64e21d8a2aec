package crossover.calculators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.charts.LineChart;
import crossover.testing.Golden;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

class BreakEvenTest {
    private static final long SEED = 8_760;
    private static final Calculator CALCULATOR = Calculators.find("break-even").orElseThrow();

    static Stream<Case> published() throws IOException {
        return Case.of("break-even");
    }

    @ParameterizedTest
    @MethodSource("published")
    void answersAsPublished(Case example) {
        var calculation = CALCULATOR.run(example.inputs());
        assertEquals("", example.failure(calculation.status().word(), numbers(calculation)));
    }

    @Test
    void scalingAllMoneyChangesNoHours() {
        eachRandom(
                inputs -> {
                    var scaled = new TreeMap<>(inputs);
                    for (var money : List.of("capexUsd", "opexUsdPerHour", "cloudUsdPerHour")) {
                        scaled.merge(money, 1024.0, (amount, factor) -> amount * factor);
                    }
                    assertEquals(hours(inputs), hours(scaled));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "capexUsd, 1",
        "opexUsdPerHour, 1",
        "cloudUsdPerHour, -1",
        "hoursPerMonth, -1",
    })
    void monthsGrowWithEveryCostOfOwning(String input, int direction) {
        eachRandom(
                inputs -> {
                    var more = new TreeMap<>(inputs);
                    more.merge(input, 1.01, (value, factor) -> value * factor);
                    var growth = months(more) - months(inputs);
                    assertTrue(Double.isNaN(growth) || growth * direction >= 0, inputs::toString);
                });
    }

    @Test
    void costsAreEqualAtTheCrossing() {
        eachRandom(
                inputs -> {
                    var hours = hours(inputs);
                    if (Double.isFinite(hours)) {
                        var own = inputs.get("capexUsd") + hours * inputs.get("opexUsdPerHour");
                        var cloud = hours * inputs.get("cloudUsdPerHour");
                        assertEquals(own, cloud, own * 1e-9, inputs::toString);
                    }
                });
    }

    @Test
    void anEverDearerCloudPaysBackAtOnce() {
        assertTrue(months(inputs(350_000, 2, 1e9, 730)) < 1e-6);
    }

    @Test
    void aMachineThatIsNotUsedNeverPaysBack() {
        var calculation = CALCULATOR.run(inputs(350_000, 2, 98, 0));
        assertEquals(Status.NEVER, calculation.status());
        assertEquals("Owning never costs less: it is not used enough.", calculation.headline());
    }

    @Test
    void depreciationInTheRunningCostWouldCountThePriceTwice() {
        var depreciation = 392_000 / 48.0 / 400;
        assertEquals(35.56, months(inputs(392_000, 8.4408, 36, 400)), 0.005);
        assertEquals(137.2, months(inputs(392_000, 8.4408 + depreciation, 36, 400)), 0.05);
        assertTrue(CALCULATOR.input("opexUsdPerHour").orElseThrow().doc().contains("twice"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "once|833806|0.8672|98.32|730",
                "immediate|0|1|2|730",
                "never|350000|2|1.5|730",
                "one-month|730|1|2|730",
            })
    void saysHowItCameAboutAndDrawsIt(
            String name, double capex, double opex, double cloud, double hours) throws IOException {
        var calculation = CALCULATOR.run(inputs(capex, opex, cloud, hours));
        var text = new StringBuilder(calculation.headline()).append('\n');
        calculation.working().forEach(line -> text.append(line).append('\n'));
        calculation
                .results()
                .forEach(result -> text.append(result.output().id() + ": " + result.text() + "\n"));
        var folder = Path.of("src/test/resources/calculators/break-even");
        Golden.matches(folder.resolve(name + ".txt"), text.toString());
        Golden.matches(folder.resolve(name + ".svg"), calculation.charts().getFirst().svg(360));
    }

    @Test
    void marksTheCrossingInTheChart() {
        var calculation = CALCULATOR.run(inputs(833_806, 0.8672, 98.32, 730));
        var chart = (LineChart) calculation.charts().getFirst();
        var marker = chart.markers().getFirst();
        assertEquals(11.72, marker.x(), 0.005);
        assertEquals("11.7 months", marker.note());
        assertTrue(
                chart.table().rows().contains(List.of("11.7", "841,226", "841,226")),
                () -> chart.table().rows().toString());
    }

    private static Map<String, Double> inputs(
            double capex, double opex, double cloud, double hours) {
        return Map.of(
                "capexUsd", capex,
                "opexUsdPerHour", opex,
                "cloudUsdPerHour", cloud,
                "hoursPerMonth", hours);
    }

    private static void eachRandom(java.util.function.Consumer<Map<String, Double>> check) {
        var random = new Random(SEED);
        for (var i = 0; i < 2_000; i++) {
            check.accept(
                    inputs(
                            random.nextDouble() * 1e6,
                            random.nextDouble() * 10,
                            random.nextDouble() * 100,
                            1 + random.nextDouble() * 700));
        }
    }

    private static double hours(Map<String, Double> inputs) {
        return numbers(CALCULATOR.run(inputs)).getOrDefault("hours", Double.POSITIVE_INFINITY);
    }

    private static double months(Map<String, Double> inputs) {
        return numbers(CALCULATOR.run(inputs)).getOrDefault("months", Double.POSITIVE_INFINITY);
    }

    private static Map<String, Double> numbers(Calculation calculation) {
        var numbers = new TreeMap<String, Double>();
        calculation.results().forEach(r -> numbers.put(r.output().id(), r.value()));
        return numbers;
    }
}
