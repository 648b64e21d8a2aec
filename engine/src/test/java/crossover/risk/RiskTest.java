package crossover.risk;

import static crossover.calculators.TotalCostCases.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.calculators.Calculator;
import crossover.calculators.Calculators;
import crossover.calculators.Checked;
import crossover.calculators.Default;
import crossover.calculators.Values;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Random;

class RiskTest {
    private static final Calculator CALCULATOR = Calculators.find("total-cost").orElseThrow();
    private static final List<Default> KNOWN =
            List.of(
                    range("utilization", 0.3, 0.9),
                    range("cloudUsdPerHour", 33, 98.32),
                    range("ownStaffFte", 0.05, 0.5),
                    range("discountRate", 0.05, 0.14),
                    range("maintenanceShare", 0.03, 0.12),
                    range("usdPerKWh", 0.06, 0.25),
                    range("residualAfter5Years", 0, 0.3),
                    range("pue", 1.15, 1.8));

    @Test
    void ordersWhatMovesTheAnswer() {
        var tornado = Tornado.of(CALCULATOR, values(Map.of()), ranges());
        assertEquals(-369_231.04, tornado.base(), 0.005);
        assertEquals(
                List.of(
                        "cloudUsdPerHour",
                        "utilization",
                        "ownStaffFte",
                        "discountRate",
                        "maintenanceShare",
                        "usdPerKWh",
                        "residualAfter5Years",
                        "pue"),
                tornado.swings().stream().map(swing -> swing.range().input().id()).toList());
        var price = tornado.swings().getFirst();
        assertEquals(89_683, price.atLow(), 0.5);
        assertEquals(-1_270_401, price.atHigh(), 0.5);
        assertTrue(price.flips());
        assertEquals(0, difference("cloudUsdPerHour", price.flip()), 1e-6);
        var staff = tornado.swings().get(2);
        assertTrue(!staff.flips());
        assertEquals(0, difference("ownStaffFte", staff.flip()), 1e-6);
        assertTrue(Double.isNaN(tornado.swings().getLast().flip()), "PUE never flips it");
    }

    @Test
    void drawsTheFrontier() {
        var map = HeatMap.of(CALCULATOR, values(Map.of()), ranges().get(0), ranges().get(1), 9);
        assertEquals(9, map.rows().size());
        for (var place = 0; place < 9; place++) {
            if (Double.isFinite(map.frontier().get(place))) {
                var at =
                        values(
                                Map.of(
                                        "utilization", map.xs().get(place),
                                        "cloudUsdPerHour", map.frontier().get(place)));
                assertEquals(0, CALCULATOR.formula().weigh(at).difference(), 1e-6);
            }
        }
        assertTrue(map.rows().getFirst().getFirst() > 0 && map.rows().getLast().getLast() < 0);
    }

    @Test
    void agreesWithTheClosedForm() {
        var values = values(Map.of("discountRate", 0.0));
        var use = new Range(CALCULATOR.input("utilization").orElseThrow(), 0, 0.6, 1);
        var chance = chance(values, List.of(new Uncertain(use, Shape.UNIFORM)), 0, 20_000);
        assertEquals(1 - 0.35745, chance.cheaper(), 3 * chance.error());
        assertEquals(0.0034, chance.error(), 0.0001);
    }

    @Test
    void isTheSameForTheSameSeedAndHoweverItIsSliced() {
        var inputs = Uncertain.usual(ranges());
        var whole = new MonteCarlo(CALCULATOR, values(Map.of()), inputs, 0.5, 7);
        whole.run(1_000);
        var sliced = new MonteCarlo(CALCULATOR, values(Map.of()), inputs, 0.5, 7);
        for (var slice = 0; slice < 10; slice++) {
            sliced.run(100);
        }
        assertEquals(whole.spread(), sliced.spread());
        var other = new MonteCarlo(CALCULATOR, values(Map.of()), inputs, 0.5, 8);
        other.run(1_000);
        assertTrue(other.spread().median() != whole.spread().median());
    }

    @Test
    void isTheAnswerItselfWhereNothingIsUncertain() {
        var spread = chance(values(Map.of()), List.of(), 0, 50);
        assertEquals(-369_231.04, spread.low(), 0.005);
        assertEquals(spread.low(), spread.high());
        assertEquals(1, spread.cheaper());
        assertEquals(24.232, spread.paybackMedian(), 0.0005);
    }

    @Test
    void neverCountsRunsWithoutPaybackAmongTheMonths() {
        var values = values(Map.of("cloudUsdPerHour", 33.0));
        var price = new Range(CALCULATOR.input("cloudUsdPerHour").orElseThrow(), 16, 33, 60);
        var spread = chance(values, List.of(new Uncertain(price, Shape.PERT)), 0, 2_000);
        assertTrue(spread.never() > 0.2 && spread.never() < 0.8, () -> "" + spread.never());
        assertTrue(spread.paybackHigh() <= 60);
        assertEquals(2_000, spread.bins().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void movesPricesTogether() {
        var known =
                List.of(
                        range("machineUsd", 200_000, 400_000),
                        range("cloudPriceChangePerYear", -0.3, 0.05),
                        range("residualAfter5Years", 0.05, 0.3));
        var values = values(Map.of("cloudPriceChangePerYear", -0.1));
        var inputs = Uncertain.usual(Range.of(CALCULATOR, values, known, List.of()));
        var apart = chance(values, inputs, 0, 4_000);
        var together = chance(values, inputs, 0.9, 4_000);
        var widthApart = apart.high() - apart.low();
        var widthTogether = together.high() - together.low();
        assertTrue(widthTogether < widthApart, widthTogether + " of " + widthApart);
    }

    @Test
    void keepsTheMeanOfARangeInPert() {
        var use = new Range(CALCULATOR.input("utilization").orElseThrow(), 0.3, 0.6, 0.9);
        var quantiles = Quantiles.of(use, Shape.PERT);
        var sum = 0.0;
        for (var part = 0; part < 1_000; part++) {
            sum += quantiles.at((part + 0.5) / 1_000);
        }
        assertEquals(0.6, sum / 1_000, 1e-4);
        assertEquals(0.3, quantiles.at(0), 1e-3);
        assertEquals(0.9, quantiles.at(1), 1e-3);
    }

    @Test
    void makesTenThousandRunsInAnInstant() {
        var inputs = Uncertain.usual(ranges());
        var best = Long.MAX_VALUE;
        for (var round = 0; round < 10; round++) {
            var started = System.nanoTime();
            chance(values(Map.of()), inputs, 0.5, 10_000);
            best = Math.min(best, System.nanoTime() - started);
        }
        assertTrue(best < 1_000_000_000L, best / 1_000_000 + " ms");
        if (Boolean.getBoolean("timings")) {
            System.out.println("10,000 runs: " + best / 1_000_000 + " ms");
        }
    }

    @Test
    void throwsTheDiceOfTheLibrary() {
        for (var seed : List.of(0, 1, 7, 8_760, Integer.MAX_VALUE)) {
            var random = new Random(seed);
            var dice = new Dice(seed);
            for (var i = 0; i < 1_000; i++) {
                assertEquals(random.nextDouble(), dice.share());
            }
            var normal = new Random(seed);
            var again = new Dice(seed);
            for (var i = 0; i < 100; i++) {
                assertEquals(normal.nextGaussian(), again.normal(), 1e-12);
            }
        }
    }

    private static Spread chance(
            Values values, List<Uncertain> inputs, double correlation, int runs) {
        var chance = new MonteCarlo(CALCULATOR, values, inputs, correlation, 1);
        chance.run(runs);
        return chance.spread();
    }

    private static List<Range> ranges() {
        return Range.of(CALCULATOR, values(Map.of()), KNOWN, List.of());
    }

    private static double difference(String input, double value) {
        return CALCULATOR.formula().weigh(values(Map.of(input, value))).difference();
    }

    private static Values values(Map<String, Double> changes) {
        var checked = CALCULATOR.check(golden(changes), List.of());
        return ((Checked.Passed) checked).values();
    }

    private static Default range(String input, double low, double high) {
        return new Default(input, (low + high) / 2, low, high, "", "");
    }
}
