package crossover.calculators;

import crossover.charts.Axis;
import crossover.charts.Chart;
import crossover.charts.Curve;
import crossover.charts.LineChart;
import crossover.charts.Point;
import crossover.charts.Steps;
import crossover.numbers.Numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What more nodes make of the time and of the bill.
final class Scaling implements Formula {
    private static final int PARTS = 24;
    private static final double MINUTES = 60;

    private Scaling() {}

    static Calculator calculator() {
        return new Calculator(
                "scaling",
                "More nodes",
                "How much sooner is it done on more nodes, and what does that cost?",
                ScalingInputs.all(),
                results(),
                "minutes(n) = firstMinutes / speedup(n); amdahl: speedup = n / (1 + serial (n -"
                    + " 1)); gustafson: speedup = n - serial (n - 1); measured: speedup = n^a, a"
                    + " from two runs or an efficiency; n in units of firstNodes; cost = n minutes"
                    + " / 60 price",
                List.of(
                        "Two measured runs say something of the numbers between them, and little of"
                                + " any beyond: networks and batch sizes have steps.",
                        "Two rounds of a benchmark differ in software too: their ratio is not the"
                                + " scaling of one program.",
                        "Amdahl keeps the work as it is, Gustafson lets it grow with the nodes:"
                                + " only one of them is the question asked.",
                        "On many nodes something fails more often; that is not in here."),
                new Scaling());
    }

    private static List<Output> results() {
        return List.of(
                new Output("hours", "Time", "hours", 4, "On the number of nodes asked about."),
                new Output("minutes", "Time", "minutes", 2, "The same."),
                new Output("speedup", "Sooner by", "times", 3, "Against the first run."),
                percent("efficiencyPercent", "Efficiency", "Speedup by how many times the nodes."),
                new Output("measuredSpeedup", "Sooner by, measured", "times", 3, "Of both runs."),
                percent("measuredEfficiencyPercent", "Efficiency, measured", "Of both runs."),
                percent("serialPercent", "Not divided", "The part that every node waits for."),
                new Output(
                        "mostSpeedup", "Sooner at most", "times", 2, "With any number of nodes."),
                new Output("costUsd", "Cost", "USD", 2, "Of the run on so many nodes."),
                new Output("firstCostUsd", "Cost of the first run", "USD", 2, "For comparison."));
    }

    private static Output percent(String id, String label, String doc) {
        return new Output(id, label, "%", 2, doc);
    }

    @Override
    public Outcome apply(Values values) {
        var speedup = ScalingInputs.speedup(values);
        var times = ScalingInputs.times(values);
        var minutes = values.of(ScalingInputs.FIRST_MINUTES) / speedup.of(times);
        var numbers = new LinkedHashMap<String, Double>();
        numbers.put("hours", minutes / MINUTES);
        numbers.put("minutes", minutes);
        numbers.put("speedup", speedup.of(times));
        numbers.put("efficiencyPercent", 100 * speedup.of(times) / times);
        if (ScalingInputs.isMeasured(values)) {
            var measured = ScalingInputs.measured(values);
            numbers.put("measuredSpeedup", measured);
            numbers.put(
                    "measuredEfficiencyPercent",
                    100 * measured / ScalingInputs.measuredTimes(values));
        }
        if (speedup.serial() >= 0) {
            numbers.put("serialPercent", 100 * speedup.serial());
            numbers.put("mostSpeedup", speedup.most());
        }
        if (values.states(ScalingInputs.PRICE)) {
            var first = values.of(ScalingInputs.FIRST_NODES);
            numbers.put("costUsd", cost(values, first * times, minutes));
            numbers.put(
                    "firstCostUsd", cost(values, first, values.of(ScalingInputs.FIRST_MINUTES)));
        }
        numbers.values().removeIf(value -> !Double.isFinite(value));
        return new Outcome(Status.DONE, numbers);
    }

    private static double cost(Values values, double nodes, double minutes) {
        return nodes * minutes / MINUTES * values.of(ScalingInputs.PRICE);
    }

    @Override
    public List<Problem> contradictions(Values values) {
        return ScalingInputs.contradictions(values);
    }

    @Override
    public String headline(Values values, Outcome outcome) {
        var isLong = outcome.of("hours") >= 2;
        var text =
                Numbers.significant(outcome.of(isLong ? "hours" : "minutes"), 3)
                        + (isLong ? " hours on " : " minutes on ")
                        + Numbers.grouped(ScalingInputs.nodes(values), 0)
                        + " nodes, "
                        + Numbers.significant(outcome.of("speedup"), 3)
                        + " times sooner at an efficiency of "
                        + Numbers.significant(outcome.of("efficiencyPercent"), 3)
                        + " %";
        return values.states(ScalingInputs.PRICE)
                ? text + ": " + Numbers.money(outcome.of("costUsd"), "USD") + "."
                : text + ".";
    }

    @Override
    public List<String> working(Values values, Outcome outcome) {
        var speedup = ScalingInputs.speedup(values);
        var times = ScalingInputs.times(values);
        return new Lines()
                .add(
                        "times as many nodes",
                        Lines.number(ScalingInputs.nodes(values))
                                + " / "
                                + Lines.number(values.of(ScalingInputs.FIRST_NODES)),
                        times,
                        "")
                .add("speedup", speedup.text(Lines.number(times)), speedup.of(times), "times")
                .add(
                        "time",
                        Lines.number(values.of(ScalingInputs.FIRST_MINUTES))
                                + " / "
                                + Lines.number(speedup.of(times)),
                        outcome.of("minutes"),
                        "minutes")
                .all();
    }

    @Override
    public List<Chart> charts(Values values, Outcome outcome) {
        var speedup = ScalingInputs.speedup(values);
        var last = Math.max(2, ScalingInputs.times(values));
        var first = values.of(ScalingInputs.FIRST_NODES);
        var real = new ArrayList<Point>();
        var ideal = new ArrayList<Point>();
        for (var part = 0; part <= PARTS; part++) {
            var times = 1 + (last - 1) * part / PARTS;
            real.add(Point.of(first * times, speedup.of(times)));
            ideal.add(Point.of(first * times, times));
        }
        return List.of(
                new LineChart(
                        "How many times sooner",
                        headline(values, outcome),
                        new Axis("Nodes", "", Steps.DECIMAL, 0),
                        new Axis("Times sooner", "", Steps.DECIMAL, 2),
                        List.of(new Curve("Without loss", ideal), new Curve("Expected", real)),
                        List.of()));
    }

    @Override
    public List<Sheet> sheets(Values values) {
        var speedup = ScalingInputs.speedup(values);
        var rows = new ArrayList<Sheet.Row>();
        var first = values.of(ScalingInputs.FIRST_NODES);
        for (var times = 1.0; times <= ScalingInputs.times(values) * 2; times *= 2) {
            var minutes = values.of(ScalingInputs.FIRST_MINUTES) / speedup.of(times);
            var price =
                    values.states(ScalingInputs.PRICE)
                            ? cost(values, first * times, minutes)
                            : Double.NaN;
            rows.add(
                    new Sheet.Row(
                            "times" + Numbers.rounded(times, 0),
                            Numbers.grouped(first * times, 0) + " nodes",
                            List.of(minutes, 100 * speedup.of(times) / times, price)));
        }
        return List.of(
                new Sheet(
                        "byNodes",
                        "Time and cost by the number of nodes",
                        List.of(
                                new Sheet.Column("minutes", "Time", "minutes", 2),
                                new Sheet.Column("efficiency", "Efficiency", "%", 1),
                                new Sheet.Column("costUsd", "Cost", "USD", 2)),
                        rows));
    }

    @Override
    public List<Note> notes(Values values, Outcome outcome) {
        return outcome.of("efficiencyPercent") > 100
                ? List.of(
                        new Note(
                                Note.Kind.LIMIT,
                                "More than twice as fast on twice the nodes: the runs differ in"
                                        + " more than their nodes."))
                : List.of();
    }
}
