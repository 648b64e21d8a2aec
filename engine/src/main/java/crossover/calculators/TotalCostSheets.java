package crossover.calculators;

import crossover.costs.Comparison;
import crossover.costs.Ledger;
import crossover.costs.Scenario;
import crossover.costs.Stop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/// The total cost in tables: by fiscal year, at the end of each month, and what it takes to stop.
final class TotalCostSheets {
    private static final int[] STOPS = {12, 24, 36};

    private final Scenario scenario;
    private final Comparison comparison;
    private final Ledger ledger;

    private TotalCostSheets(Values values) {
        scenario = ScenarioReader.read(values);
        comparison = new Comparison(scenario);
        ledger = new Ledger(scenario);
    }

    static List<Sheet> of(Values values) {
        var sheets = new TotalCostSheets(values);
        return List.of(sheets.cash(), sheets.books(), sheets.stopping(), sheets.months());
    }

    private Sheet cash() {
        var rows = new ArrayList<Sheet.Row>();
        var last = comparison.months();
        rows.add(yearly("cloudCash", "Cloud", month -> cash(month, true)));
        rows.add(yearly("ownPurchases", "Owning: purchases", ledger::bought));
        rows.add(
                yearly(
                        "ownSales",
                        "Owning: sold equipment",
                        month ->
                                -ledger.sold(month) + (month == last ? ledger.closing(false) : 0)));
        rows.add(
                yearly(
                        "ownRunning",
                        "Owning: running costs",
                        month -> ledger.monthly(month, false)));
        rows.add(yearly("ownFinancing", "Owning: loan and tax", this::financing));
        rows.add(yearly("ownCash", "Owning", month -> cash(month, false)));
        var difference =
                yearly(
                        "difference",
                        "Owning less cloud",
                        month -> cash(month, false) - cash(month, true));
        rows.add(difference);
        rows.add(new Sheet.Row("cumulative", "So far", soFar(difference.values())));
        return new Sheet("cash", "Cash by fiscal year", years("USD"), rows);
    }

    private Sheet books() {
        return new Sheet(
                "books",
                "In the books by fiscal year, before tax",
                years("USD"),
                List.of(
                        yearly("cloudExpense", "Cloud", ledger::cloudExpense),
                        yearly("depreciation", "Owning: written off", ledger::depreciation),
                        yearly("interest", "Owning: interest", ledger::interest),
                        yearly(
                                "running",
                                "Owning: running costs",
                                month -> ledger.monthly(month, false)),
                        yearly("ownExpense", "Owning", this::expense)));
    }

    private double expense(int month) {
        return ledger.depreciation(month) + ledger.interest(month) + ledger.monthly(month, false);
    }

    /// What is paid for a month: at its start and at its end, and what is due at the very end.
    private double cash(int month, boolean isCloud) {
        return comparison.atOnce(month - 1, isCloud)
                + comparison.monthly(month, isCloud)
                + (month == comparison.months() ? comparison.closing(isCloud) : 0);
    }

    private double financing(int month) {
        var sales = ledger.sold(month);
        var remains = month == comparison.months() ? ledger.closing(false) : 0;
        return cash(month, false)
                - (ledger.bought(month) - sales + remains + ledger.monthly(month, false));
    }

    private static List<Double> soFar(List<Double> values) {
        var sums = new ArrayList<Double>();
        var sum = 0.0;
        for (var value : values.subList(0, values.size() - 1)) {
            sum += value;
            sums.add(sum);
        }
        sums.add(sum);
        return sums;
    }

    private int year(int month) {
        var first = scenario.finance().firstYearMonths();
        return month <= first ? 0 : (month - first - 1) / 12 + 1;
    }

    private List<Sheet.Column> years(String unit) {
        var columns = new ArrayList<Sheet.Column>();
        for (var year = 0; year <= year(comparison.months()); year++) {
            columns.add(new Sheet.Column("year" + (year + 1), "Year " + (year + 1), unit, 0));
        }
        columns.add(new Sheet.Column("total", "Total", unit, 0));
        return columns;
    }

    private Sheet.Row yearly(String id, String label, IntToDoubleFunction amount) {
        var last = year(comparison.months());
        var sums = new ArrayList<>(Collections.nCopies(last + 2, 0.0));
        for (var month = 1; month <= comparison.months(); month++) {
            var value = amount.applyAsDouble(month);
            sums.set(year(month), sums.get(year(month)) + value);
            sums.set(last + 1, sums.get(last + 1) + value);
        }
        return new Sheet.Row(id, label, sums);
    }

    private Sheet stopping() {
        var columns = new ArrayList<Sheet.Column>();
        var stops = new ArrayList<Stop>();
        for (var month : STOPS) {
            if (month <= comparison.months()) {
                columns.add(
                        new Sheet.Column("month" + month, "After " + month + " months", "USD", 0));
                stops.add(ledger.stop(month));
            }
        }
        return new Sheet(
                "stopping",
                "What it takes to stop",
                columns,
                List.of(
                        row("cloudCommitted", "Cloud: still owed", stops, Stop::owed),
                        row("cloudStranded", "Cloud: paid for nothing", stops, Stop::cloudStranded),
                        row("cloudExit", "Cloud: data and exit", stops, Stop::exit),
                        row("cloudStop", "Cloud: cash to stop", stops, Stop::cloudCost),
                        row("ownBook", "Owning: worth in the books", stops, Stop::book),
                        row("ownWorth", "Owning: what it brings", stops, Stop::worth),
                        row("ownStranded", "Owning: lost by selling", stops, Stop::ownStranded),
                        row("ownCommitted", "Owning: left of loans", stops, Stop::balance),
                        row("ownStop", "Owning: cash to stop", stops, Stop::ownCost)));
    }

    private static Sheet.Row row(
            String id, String label, List<Stop> stops, ToDoubleFunction<Stop> amount) {
        var values = new ArrayList<Double>();
        stops.forEach(stop -> values.add(amount.applyAsDouble(stop)));
        return new Sheet.Row(id, label, values);
    }

    private Sheet months() {
        var rows = new ArrayList<Sheet.Row>();
        var own = 0.0;
        var cloud = 0.0;
        for (var month = 0; month <= comparison.months(); month++) {
            own += comparison.monthly(month, false) + comparison.atOnce(month, false);
            cloud += comparison.monthly(month, true) + comparison.atOnce(month, true);
            rows.add(
                    new Sheet.Row(
                            "month" + month,
                            "Month " + month,
                            List.of(
                                    comparison.monthly(month, false),
                                    comparison.monthly(month, true),
                                    own,
                                    cloud,
                                    own - cloud)));
        }
        return new Sheet(
                "months",
                "Month by month",
                List.of(
                        new Sheet.Column("own", "Owning", "USD per month", 0),
                        new Sheet.Column("cloud", "Cloud", "USD per month", 0),
                        new Sheet.Column("ownSoFar", "Owning so far", "USD", 0),
                        new Sheet.Column("cloudSoFar", "Cloud so far", "USD", 0),
                        new Sheet.Column("difference", "Owning less cloud", "USD", 0)),
                rows);
    }
}
