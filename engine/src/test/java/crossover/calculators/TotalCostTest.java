package crossover.calculators;

import static crossover.calculators.TotalCostCases.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The total cost against figures reckoned by hand, and its refusals.
class TotalCostTest {
    private static final Calculator CALCULATOR = Calculators.find("total-cost").orElseThrow();

    @ParameterizedTest
    @MethodSource("crossover.calculators.TotalCostCases#published")
    void answersAsReckonedByHand(Case example) {
        var calculation = CALCULATOR.run(golden(example.inputs()));
        var numbers = new TreeMap<String, Double>();
        calculation.results().forEach(r -> numbers.put(r.output().id(), r.value()));
        assertEquals("", example.failure(calculation.status().word(), numbers));
    }

    @Test
    void saysWhatTheFirstMonthCosts() {
        var months = sheet(CALCULATOR.run(golden()), "months").rows();
        assertEquals(9_663.80, months.get(1).values().get(0), 0.005);
        assertEquals(24_107.52, months.get(1).values().get(1), 0.005);
    }

    @Test
    void jumpsWhereARefreshIsPaid() {
        var inputs = golden(Map.of("refreshMonths", 36.0, "residualAfter3Years", 0.25));
        var rows = sheet(CALCULATOR.run(inputs), "months").rows();
        assertEquals(-169_973.83 + 262_500, rows.get(36).values().get(4), 0.01);
        var cash = sheet(CALCULATOR.run(inputs), "cash");
        assertEquals(-87_500, row(cash, "ownSales").values().get(3), 1e-6);
        assertEquals(350_000, row(cash, "ownPurchases").values().get(3), 1e-6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "utilization|3|utilization is between 0 and 1; you gave `3`",
                "pue|0.5|PUE is between 1 and 3; you gave `0.5`",
                "machineUsd|-1|price of a machine is between 0 and 1,000,000,000,000; you gave"
                        + " `-1`",
                "years|2.5|horizon is a whole number between 1 and 10; you gave `2.5`",
                "cloudUsdPerHour|1e999|price on demand: `1e999` is too large",
                "cloudUsdPerHour|NaN|price on demand: `NaN` is not a number",
                "purchase|hourly|paid: `hourly` is no choice",
                "purchase|reserved|price under commitment is missing: the cloud is paid by"
                        + " commitment",
                "egressGBPerMonth|5000|price of egress is missing: data leaves the cloud",
                "egressUsdPerGB|100:0.1 50:0.2 0.1|price of egress: its bands rise, and only the"
                        + " last has no end; you gave `100:0.1 50:0.2 0.1`",
                "taxDepreciation|0.7 0.7|deductible by year: its numbers come to 1 at most; you"
                        + " gave `0.7 0.7`",
                "payment|loan|interest on the loan is missing: purchases are paid by a loan",
                "currency|EUR|exchange rate is missing: the answer is not in US dollars",
                "exchangeRate|0.9|a US dollar is 1 US dollar, not `0.9`",
                "residualAfter3Years|0.1|worth after five years is more than worth after three"
                        + " years",
                "salaryUsdPerYear||salary is missing: posts are counted",
                "machineUsd||price of a machine is missing",
            })
    void refusesWhatCannotBe(String input, String value, String message) {
        var typed = typed();
        typed.put(input, value == null ? "" : value);
        var refused = (Checked.Refused) CALCULATOR.read(typed, List.of());
        assertEquals(message, refused.problems().getFirst().message());
    }

    @Test
    void takesPercentAndBands() {
        var typed = typed();
        typed.put("utilization", "60 %");
        typed.put("egressUsdPerGB", "100:0 10240:0.09 0.085");
        typed.put("egressGBPerMonth", "10240");
        var passed = (Checked.Passed) CALCULATOR.read(typed, List.of());
        assertEquals(0.6, passed.values().of("utilization"));
        assertEquals("100:0 10240:0.09 0.085", passed.values().typed().get("egressUsdPerGB"));
        var lines = CALCULATOR.run(passed.values()).lines();
        var egress = lines.stream().filter(l -> l.id().equals("cloud-egress")).findFirst();
        assertEquals(60 * 10_140 * 0.09, egress.orElseThrow().total(), 1e-6);
    }

    @Test
    void listsEighteenBills() {
        var lines = CALCULATOR.run(golden(Map.of("managedPremium", 0.0))).lines();
        assertEquals(18, lines.size());
        var states = new TreeMap<String, String>();
        lines.forEach(line -> states.put(line.id(), line.state().word()));
        assertEquals("counted", states.get("own-servers"));
        assertEquals("zero", states.get("cloud-premium"));
        assertEquals("open", states.get("own-insurance"));
        assertEquals(8, states.values().stream().filter(state -> state.equals("counted")).count());
    }

    @Test
    void answersInAnotherCurrency() {
        var dollars = CALCULATOR.run(golden());
        var euros = CALCULATOR.run(golden(Map.of("currency", 1.0, "exchangeRate", 0.5)));
        assertEquals(
                dollars.result("npvOwn").orElseThrow().value() / 2,
                euros.result("npvOwn").orElseThrow().value(),
                1e-6);
        assertEquals("388,402 EUR", euros.result("npvOwn").orElseThrow().text());
        assertTrue(euros.headline().contains("184,616 EUR less"), euros.headline());
    }

    @Test
    void warnsOfPhysicalLimits() {
        var notes = CALCULATOR.run(golden(Map.of("kWPerRack", 8.0, "siteKW", 12.0))).notes();
        assertEquals(
                List.of(
                        "A rack feeds 8 kW; one machine draws 10.2 kW.",
                        "The site has 12 kW free; the machines with their cooling draw up to 15.3"
                                + " kW."),
                notes.stream().map(Note::text).toList());
    }

    private static Map<String, String> typed() {
        var typed = new TreeMap<String, String>();
        golden().forEach((id, value) -> typed.put(id, value.toString()));
        return typed;
    }

    static Sheet sheet(Calculation calculation, String id) {
        return calculation.sheets().stream().filter(s -> s.id().equals(id)).findFirst().get();
    }

    static Sheet.Row row(Sheet sheet, String id) {
        return sheet.rows().stream().filter(r -> r.id().equals(id)).findFirst().get();
    }
}
