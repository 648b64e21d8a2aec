package crossover.risk;

import crossover.calculators.Input;
import crossover.calculators.Money;
import crossover.charts.Axis;
import crossover.charts.Chart;
import crossover.charts.Marker;
import crossover.charts.Steps;
import crossover.charts.TornadoChart;
import crossover.numbers.Numbers;

import java.util.ArrayList;
import java.util.List;

/// How sure the total cost is, drawn.
public final class RiskCharts {
    private static final int MOST = 10;
    private static final int DIGITS = 3;

    private RiskCharts() {}

    /// The inputs that move the answer most.
    public static Chart tornado(Tornado tornado, Money money) {
        var swings = new ArrayList<crossover.charts.Swing>();
        var turning = 0;
        for (var swing : tornado.swings().subList(0, Math.min(MOST, tornado.swings().size()))) {
            swings.add(
                    new crossover.charts.Swing(
                            swing.range().input().label(),
                            printed(swing.range().low()),
                            swing.atLow() * money.rate(),
                            printed(swing.range().high()),
                            swing.atHigh() * money.rate(),
                            Double.isFinite(swing.flip()) ? printed(swing.flip()) : ""));
            turning += swing.flips() ? 1 : 0;
        }
        return new TornadoChart(
                "What moves the answer",
                turning == 0
                        ? "No input alone turns the answer round within its usual range."
                        : turning + " of these inputs can turn the answer round alone.",
                difference(money),
                tornado.base() * money.rate(),
                swings);
    }

    /// Where owning costs less, over two inputs.
    public static Chart map(HeatMap map, double x, double y, Money money) {
        var rows = new ArrayList<List<Double>>();
        for (var row : map.rows()) {
            var amounts = new ArrayList<Double>();
            row.forEach(value -> amounts.add(value * money.rate()));
            rows.add(amounts);
        }
        return new crossover.charts.HeatMap(
                map.x().label() + " and " + map.y().inSentence(),
                "The line is where owning and the cloud cost the same.",
                axis(map.x(), map.xs()),
                axis(map.y(), map.ys()),
                difference(money),
                map.xs(),
                map.ys(),
                rows,
                "owning costs less",
                "the cloud costs less",
                new Marker(x, y, "as reckoned"));
    }

    private static Axis difference(Money money) {
        return new Axis("Owning less cloud", money.currency(), Steps.DECIMAL, 0);
    }

    /// Enough decimals to tell the places apart.
    private static Axis axis(Input input, List<Double> places) {
        var step = places.get(1) - places.get(0);
        var decimals = 0;
        for (var size = step; size < 1 && decimals < 4; size *= 10) {
            decimals++;
        }
        return new Axis(input.label(), input.unit(), Steps.DECIMAL, decimals);
    }

    private static String printed(double value) {
        return Numbers.significant(value, DIGITS);
    }
}
