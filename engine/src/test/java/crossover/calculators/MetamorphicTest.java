package crossover.calculators;

import static crossover.calculators.TotalCostCases.golden;
import static crossover.calculators.TotalCostTest.row;
import static crossover.calculators.TotalCostTest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/// What must hold of the total cost whatever the figures are.
class MetamorphicTest {
    private static final Calculator CALCULATOR = Calculators.find("total-cost").orElseThrow();
    private static final int SCENARIOS = 300;
    private static final long SEED = 60;

    @Test
    void withoutUseOwningNeverPays() {
        assertEquals(Status.NEVER, CALCULATOR.run(golden(Map.of("utilization", 0.0))).status());
    }

    @Test
    void anEverDearerCloudPaysBackAtOnce() {
        assertTrue(payback(golden(Map.of("cloudUsdPerHour", 1e6))) < 0.001);
    }

    @Test
    void scalingAllMoneyChangesNoMonths() {
        eachRandom(
                inputs -> {
                    var scaled = new TreeMap<>(inputs);
                    for (var input : CALCULATOR.inputs()) {
                        var perGB = input.domain() instanceof Domain.Bands;
                        if (input.unit().startsWith("USD") && !perGB) {
                            scaled.computeIfPresent(input.id(), (_, usd) -> usd / 4);
                        }
                    }
                    scaled.computeIfPresent("egressUsdPerGB", (_, usd) -> usd / 4);
                    var before = CALCULATOR.run(inputs);
                    var after = CALCULATOR.run(scaled);
                    assertEquals(before.status(), after.status());
                    assertEquals(payback(inputs), payback(scaled), 1e-9 * (1 + payback(inputs)));
                    var difference = number(before, "npvDifference");
                    var size = number(before, "npvOwn") + number(before, "npvCloud");
                    assertEquals(
                            difference / 4, number(after, "npvDifference"), 1e-9 * Math.abs(size));
                });
    }

    @Test
    void withoutDiscountPresentValueIsTheSum() {
        eachRandom(
                inputs -> {
                    inputs.put("discountRate", 0.0);
                    var answer = CALCULATOR.run(inputs);
                    same(number(answer, "totalOwn"), number(answer, "npvOwn"));
                    same(number(answer, "totalCloud"), number(answer, "npvCloud"));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "cloudUsdPerHour, -1",
        "utilization, -1",
        "machineUsd, 1",
        "networkUsdPerMachine, 1",
        "pue, 1",
        "usdPerKWh, 1",
        "colocationUsdPerKWMonth, 1",
        "ownStaffFte, 1",
        "maintenanceShare, 1",
        "ownSoftwareUsdPerAcceleratorYear, 1",
    })
    void breakEvenMovesAsItMust(String input, int direction) {
        var random = new Random(SEED);
        for (var i = 0; i < SCENARIOS; i++) {
            var inputs = golden();
            inputs.replaceAll((id, value) -> vary(id, value, random));
            var more = new TreeMap<>(inputs);
            more.merge(input, 1.01, (value, factor) -> value * factor);
            var growth = payback(more) - payback(inputs);
            assertTrue(Double.isNaN(growth) || growth * direction >= 0, inputs::toString);
        }
    }

    private static double vary(String id, double value, Random random) {
        var fixed = List.of("years", "hoursPerMonth", "machines").contains(id);
        var whole = id.startsWith("acceleratorsPer");
        if (fixed || whole) {
            return value;
        }
        return id.equals("pue")
                ? 1 + random.nextDouble()
                : value * (0.5 + random.nextDouble()) * (id.equals("utilization") ? 1 : 1);
    }

    @Test
    void costPerHourFallsAsUseRises() {
        var fixed =
                golden(Map.of("usdPerKWh", 0.0, "residualAfter5Years", 0.0, "utilization", 0.25));
        var at = number(CALCULATOR.run(fixed), "levelisedOwn");
        fixed.put("utilization", 0.5);
        assertEquals(at / 2, number(CALCULATOR.run(fixed), "levelisedOwn"), 1e-9 * at);
    }

    @Test
    void splittingTheMachinesChangesNothing() {
        var one = golden(Map.of("machines", 2.0));
        var two = golden(Map.of("machines", 1.0));
        for (var staff : List.of("ownStaffFte")) {
            one.merge(staff, 2.0, (value, factor) -> value * factor);
        }
        var whole = number(CALCULATOR.run(one), "npvDifference");
        assertEquals(whole, 2 * number(CALCULATOR.run(two), "npvDifference"), 1e-6);
    }

    @Test
    void twoHalfReservationsAreOne() {
        var whole = reserved(1.0, 20);
        var half = reserved(0.5, 20);
        assertEquals(
                number(CALCULATOR.run(whole), "npvCloud"),
                2 * number(CALCULATOR.run(half), "npvCloud")
                        - number(CALCULATOR.run(reserved(0, 20)), "npvCloud"),
                1e-6);
    }

    @Test
    void aCommitmentIsPaidAtAnyUse() {
        var idle = reserved(1, 23.777);
        idle.put("utilization", 0.0);
        assertEquals(60 * 730 * 23.777, number(CALCULATOR.run(idle), "totalCloud"), 1e-6);
    }

    private static Map<String, Double> reserved(double instances, double price) {
        return golden(
                Map.of(
                        "purchase",
                        1.0,
                        "reservedUsdPerHour",
                        price,
                        "reservedInstances",
                        instances,
                        "utilization",
                        1.0));
    }

    @Test
    void aBandSplitAtAnyPlaceChangesNothing() {
        for (var gb : List.of(0.0, 50.0, 100.0, 5_000.0, 10_240.0, 20_000.0)) {
            var whole = egress(gb, "10240:0.09 0.085");
            assertEquals(whole, egress(gb, "100:0.09 10240:0.09 20000:0.085 0.085"), 1e-6);
            assertEquals(whole, egress(gb + 1e-7, "10240:0.09 0.085"), 1e-5, "continuous");
        }
    }

    private static double egress(double gb, String bands) {
        var typed = Case.asTyped(CALCULATOR, golden(), Map.of("egressUsdPerGB", bands));
        typed.put("egressGBPerMonth", Double.toString(gb));
        var passed = (Checked.Passed) CALCULATOR.read(typed, List.of());
        return number(CALCULATOR.run(passed.values()), "totalCloud");
    }

    @Test
    void booksAndCashAgreeInTotal() {
        eachRandom(
                inputs -> {
                    inputs.remove("taxRate");
                    inputs.put("payment", 0.0);
                    var answer = CALCULATOR.run(inputs);
                    var cash = sheet(answer, "cash");
                    var books = sheet(answer, "books");
                    same(last(row(cash, "ownCash")), last(row(books, "ownExpense")));
                    same(last(row(cash, "cloudCash")), last(row(books, "cloudExpense")));
                    same(last(row(cash, "ownCash")), number(answer, "totalOwn"));
                    same(
                            last(row(cash, "ownPurchases")) + last(row(cash, "ownSales")),
                            last(row(books, "depreciation")));
                });
    }

    @Test
    void aLoanAtTheCostOfCapitalChangesNoPresentValue() {
        var monthly = Math.pow(1.1, 1 / 12.0) - 1;
        for (var years : List.of(3.0, 5.0, 8.0)) {
            var loan = golden(Map.of("payment", 1.0, "loanRate", 12 * monthly, "loanYears", years));
            assertEquals(-369_231.04, number(CALCULATOR.run(loan), "npvDifference"), 0.005);
        }
    }

    @Test
    void theBillsAddUpToWhatIsPaid() {
        eachRandom(
                inputs -> {
                    inputs.remove("taxRate");
                    inputs.remove("leadTimeMonths");
                    inputs.remove("demandGrowthPerYear");
                    inputs.remove("demandSpread");
                    inputs.put("payment", 0.0);
                    var answer = CALCULATOR.run(inputs);
                    var cloud = 0.0;
                    for (var line : answer.lines()) {
                        cloud += line.side().equals("cloud") ? line.total() : 0;
                    }
                    same(number(answer, "totalCloud"), cloud);
                });
    }

    @Test
    void costsAreEqualWhereTheyCross() {
        eachRandom(
                inputs -> {
                    var answer = CALCULATOR.run(inputs);
                    answer.result("payback")
                            .ifPresent(result -> level(answer, result.value(), inputs));
                });
    }

    private static void level(Calculation answer, double month, Map<String, Double> inputs) {
        var rows = sheet(answer, "months").rows();
        var before = (int) Math.floor(month);
        var monthly = rows.get(Math.min(before + 1, rows.size() - 1)).values();
        if (before < month) {
            var start = rows.get(before).values().get(4);
            var at = start + (month - before) * (monthly.get(0) - monthly.get(1));
            assertEquals(0, at, 1e-6 * (1 + Math.abs(start)), inputs::toString);
        }
    }

    @Test
    void bothAreAtLeastAsCheapAsEither() {
        eachRandom(
                inputs -> {
                    inputs.put("demandSpread", 0.8);
                    inputs.put("machines", 6.0);
                    inputs.put("ownStaffFte", 0.0);
                    inputs.remove("hybridStaffShare");
                    var answer = CALCULATOR.run(inputs);
                    var both = number(answer, "npvHybrid");
                    var own = number(answer, "npvOwn");
                    assertTrue(both <= own + 1e-6 * Math.abs(own), inputs::toString);
                });
    }

    private static void eachRandom(Consumer<Map<String, Double>> check) {
        var random = new Random(SEED);
        for (var i = 0; i < SCENARIOS; i++) {
            check.accept(TotalCostCases.random(CALCULATOR, random));
        }
    }

    private static void same(double expected, double actual) {
        assertEquals(expected, actual, 1e-9 * (1 + Math.abs(expected)));
    }

    private static double last(Sheet.Row row) {
        return row.values().getLast();
    }

    private static double number(Calculation calculation, String id) {
        return calculation.result(id).orElseThrow().value();
    }

    private static double payback(Map<String, Double> inputs) {
        var answer = CALCULATOR.run(inputs);
        return answer.result("payback")
                .or(() -> answer.result("paybackBeyond"))
                .map(Result::value)
                .orElse(Double.POSITIVE_INFINITY);
    }
}
