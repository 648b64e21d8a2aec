package crossover.calculators;

import crossover.charts.Axis;
import crossover.charts.Chart;
import crossover.charts.Curve;
import crossover.charts.LineChart;
import crossover.charts.Marker;
import crossover.charts.Point;
import crossover.charts.Steps;
import crossover.numbers.Numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// After how many hours of use a machine has cost less than the cloud.
///
/// The two cost curves are straight lines: one starts at the purchase price and rises by the
/// running cost, the other starts at zero and rises by the cloud's price. Lenovo Press LP2225
/// (2025) publishes the same formula. The purchase price enters once: who also spreads it over
/// years into the running cost counts it twice.
final class BreakEven implements Formula {
    private static final double NEVER_MONTHS = 60;
    private static final int PARTS = 6;
    private static final double HOURS_OF_YEAR = 8760;

    private static final String CAPEX = "capexUsd";
    private static final String OPEX = "opexUsdPerHour";
    private static final String CLOUD = "cloudUsdPerHour";
    private static final String USE = "hoursPerMonth";

    private static final String SAVING = "savingUsdPerHour";
    private static final String HOURS = "hours";
    private static final String MONTHS = "months";
    private static final String SHARE_3 = "shareOf3Years";
    private static final String SHARE_5 = "shareOf5Years";

    private BreakEven() {}

    static Calculator calculator() {
        return new Calculator(
                "break-even",
                "Break-even of owning against the cloud",
                "After how many hours of use does a machine of one's own cost less than the cloud?",
                inputs(),
                results(),
                "hours = capexUsd / (cloudUsdPerHour - opexUsdPerHour);"
                        + " months = hours / hoursPerMonth",
                List.of(
                        "Prices stay as they are; money later counts as much as money now.",
                        "What the machine could still be sold for, and its replacement, are left"
                                + " out.",
                        "The cloud is paid by the hour of use. A reservation is paid whether used"
                                + " or not: then use is all hours of a month, 730."),
                new BreakEven());
    }

    private static List<Input> inputs() {
        return List.of(
                new Input(
                        CAPEX,
                        "Purchase price",
                        "USD",
                        0,
                        1e12,
                        1000,
                        "All that is paid once: servers, network, storage, installation."),
                new Input(
                        OPEX,
                        "Running cost",
                        "USD per hour",
                        0,
                        1e9,
                        0.1,
                        "Per hour of use: power, cooling, space, staff, maintenance. Neither"
                                + " depreciation nor interest on the purchase price, which would"
                                + " count it twice."),
                new Input(
                        CLOUD,
                        "Cloud price",
                        "USD per hour",
                        0,
                        1e9,
                        0.1,
                        "Per hour of the instances that do the same work, all accelerators"
                                + " together."),
                new Input(
                        USE,
                        "Hours of use",
                        "hours per month",
                        0,
                        744,
                        10,
                        "In which the machine is used and the cloud would be paid. Always is 730,"
                                + " a twelfth of 8,760; some studies count 720."));
    }

    private static List<Output> results() {
        return List.of(
                new Output(HOURS, "Break-even", "hours", 1, "Hours of use until costs are equal."),
                new Output(MONTHS, "Break-even", "months", 1, "At so many hours of use a month."),
                new Output(
                        SAVING,
                        "Saved by an hour of use",
                        "USD per hour",
                        4,
                        "Cloud price less running cost; below zero, owning never pays."),
                new Output(
                        SHARE_3,
                        "Use needed over three years",
                        "%",
                        1,
                        "Of all hours of three years; over 100 % it does not pay back in them."),
                new Output(
                        SHARE_5,
                        "Use needed over five years",
                        "%",
                        1,
                        "Of all hours of five years; over 100 % it does not pay back in them."));
    }

    @Override
    public Outcome apply(Values values) {
        var saving = values.of(CLOUD) - values.of(OPEX);
        var numbers = new LinkedHashMap<String, Double>();
        numbers.put(SAVING, saving);
        var hours = values.of(CAPEX) / saving;
        if (saving <= 0 || values.of(USE) == 0 || !Double.isFinite(hours / values.of(USE))) {
            return new Outcome(Status.NEVER, numbers);
        }
        numbers.put(HOURS, hours);
        numbers.put(MONTHS, hours / values.of(USE));
        numbers.put(SHARE_3, 100 * hours / (3 * HOURS_OF_YEAR));
        numbers.put(SHARE_5, 100 * hours / (5 * HOURS_OF_YEAR));
        return new Outcome(hours == 0 ? Status.IMMEDIATE : Status.ONCE, numbers);
    }

    @Override
    public String headline(Values values, Outcome outcome) {
        return switch (outcome.status()) {
            case ONCE ->
                    "Owning costs less after "
                            + duration(outcome)
                            + ", or "
                            + Numbers.grouped(outcome.of(HOURS), 0)
                            + " hours of use at "
                            + Numbers.rounded(values.of(USE), 1)
                            + " a month.";
            case IMMEDIATE -> "Owning costs less from the first hour: it costs nothing up front.";
            case NEVER, NEVER_IN_HORIZON, MULTIPLE, DONE ->
                    outcome.of(SAVING) > 0
                            ? "Owning never costs less: it is not used enough."
                            : "Owning never costs less: an hour in the cloud costs no more than"
                                    + " running the machine.";
        };
    }

    private static String duration(Outcome outcome) {
        var months = Numbers.rounded(outcome.of(MONTHS), 1);
        return months + (months.equals("1") ? " month" : " months");
    }

    @Override
    public List<String> working(Values values, Outcome outcome) {
        var saving = Numbers.rounded(outcome.of(SAVING), 4);
        var lines = new ArrayList<String>();
        lines.add(
                "saved by an hour of use = cloud price - running cost = "
                        + Numbers.rounded(values.of(CLOUD), 4)
                        + " - "
                        + Numbers.rounded(values.of(OPEX), 4)
                        + " = "
                        + saving
                        + " USD");
        if (outcome.status() == Status.NEVER) {
            return lines;
        }
        var hours = Numbers.rounded(outcome.of(HOURS), 1);
        lines.add(
                "hours = purchase price / saved by an hour = "
                        + Numbers.rounded(values.of(CAPEX), 2)
                        + " / "
                        + saving
                        + " = "
                        + hours);
        lines.add(
                "months = hours / hours of use a month = "
                        + hours
                        + " / "
                        + Numbers.rounded(values.of(USE), 1)
                        + " = "
                        + Numbers.rounded(outcome.of(MONTHS), 2));
        return lines;
    }

    @Override
    public List<Chart> charts(Values values, Outcome outcome) {
        var crosses = outcome.status() == Status.ONCE;
        var months = outcome.of(MONTHS);
        var last = crosses ? Steps.MONTHS.atLeast(2 * months) : NEVER_MONTHS;
        var own = new ArrayList<Point>();
        var cloud = new ArrayList<Point>();
        for (var month : months(last, crosses ? months : last)) {
            own.add(Point.of(month, own(values, month)));
            cloud.add(Point.of(month, month * values.of(USE) * values.of(CLOUD)));
        }
        var markers = new ArrayList<Marker>();
        if (crosses) {
            markers.add(new Marker(months, own(values, months), duration(outcome)));
        }
        return List.of(
                new LineChart(
                        "Cost so far of owning and of the cloud",
                        headline(values, outcome),
                        new Axis("Months", "", Steps.MONTHS, 1),
                        new Axis("Cost so far", "USD", Steps.DECIMAL, 0),
                        List.of(new Curve("Owning", own), new Curve("Cloud", cloud)),
                        markers));
    }

    /// Equal parts from the first to the last, and the crossing among them.
    private static List<Double> months(double last, double crossing) {
        var months = new ArrayList<Double>();
        for (var part = 0; part <= PARTS; part++) {
            var month = last * part / PARTS;
            var before = last * (part - 1) / PARTS;
            if (before < crossing && crossing < month) {
                months.add(crossing);
            }
            months.add(month);
        }
        return months;
    }

    private static double own(Values values, double months) {
        return values.of(CAPEX) + months * values.of(USE) * values.of(OPEX);
    }
}
