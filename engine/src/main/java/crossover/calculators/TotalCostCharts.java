package crossover.calculators;

import crossover.charts.Axis;
import crossover.charts.Chart;
import crossover.charts.Curve;
import crossover.charts.LineChart;
import crossover.charts.Marker;
import crossover.charts.Point;
import crossover.charts.Steps;
import crossover.costs.Comparison;
import crossover.numbers.Numbers;

import java.util.ArrayList;
import java.util.List;

/// The curves of what owning and the cloud have cost so far.
final class TotalCostCharts {
    private static final int PARTS = 30;

    private final Comparison comparison;
    private final Money money;

    private TotalCostCharts(Values values) {
        comparison = new Comparison(ScenarioReader.read(values));
        money = TotalCost.currency(values);
    }

    static List<Chart> of(Values values, Outcome outcome, String description) {
        var charts = new TotalCostCharts(values);
        return List.of(
                new LineChart(
                        "Paid so far for owning and for the cloud",
                        description,
                        new Axis("Months", "", Steps.MONTHS, 1),
                        new Axis("Paid so far", charts.money.currency(), Steps.DECIMAL, 0),
                        List.of(
                                new Curve("Owning", charts.points(false)),
                                new Curve("Cloud", charts.points(true))),
                        charts.markers()));
    }

    /// A point every few months, and two where something is paid at once.
    private List<Point> points(boolean isCloud) {
        var points = new ArrayList<Point>();
        var every = Math.max(1, comparison.months() / PARTS);
        for (var month = 0; month <= comparison.months(); month++) {
            var before = comparison.paid(month, isCloud, false) * money.rate();
            var after = comparison.paid(month, isCloud, true) * money.rate();
            if (month > 0 && (month % every == 0 || before != after)) {
                points.add(Point.of(month, before));
            }
            if (month == 0 || before != after) {
                points.add(Point.of(month, after));
            }
        }
        return points;
    }

    private List<Marker> markers() {
        var markers = new ArrayList<Marker>();
        for (var crossing : comparison.payback().crossings()) {
            var month = (int) Math.floor(crossing.month());
            var part = crossing.month() - month;
            var from = comparison.paid(month, true, true);
            var to = part == 0 ? from : comparison.paid(month + 1, true, false);
            markers.add(
                    new Marker(
                            crossing.month(),
                            (from + (to - from) * part) * money.rate(),
                            Numbers.rounded(crossing.month(), 1) + " months"));
        }
        return markers;
    }
}
