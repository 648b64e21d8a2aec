package crossover.risk;

import crossover.calculators.Calculator;
import crossover.calculators.Input;
import crossover.calculators.Values;

import java.util.ArrayList;
import java.util.List;

/// Owning less cloud over two inputs at once, with the line on which both cost the same.
///
/// @param rows for each of `ys`, the differences at all `xs`
/// @param frontier for each of `xs`, the `y` at which both cost the same; not a number if there is
///     none between the least and the greatest `y`
public record HeatMap(
        Input x,
        Input y,
        List<Double> xs,
        List<Double> ys,
        List<List<Double>> rows,
        List<Double> frontier) {

    /// @param steps how many places along each side, at least 2
    public static HeatMap of(Calculator calculator, Values values, Range x, Range y, int steps) {
        var question = new Question(calculator.formula(), values);
        var xs = places(x, steps);
        var ys = places(y, steps);
        var rows = new ArrayList<List<Double>>();
        for (var at : ys) {
            var row = new ArrayList<Double>();
            for (var place : xs) {
                row.add(difference(question, x.input(), place, y.input(), at));
            }
            rows.add(row);
        }
        var frontier = new ArrayList<Double>();
        for (var place : xs) {
            frontier.add(
                    Root.nearest(
                            at -> difference(question, x.input(), place, y.input(), at),
                            y.low(),
                            y.low(),
                            y.high()));
        }
        return new HeatMap(x.input(), y.input(), xs, ys, rows, frontier);
    }

    private static List<Double> places(Range range, int steps) {
        var places = new ArrayList<Double>();
        for (var step = 0; step < steps; step++) {
            places.add(range.low() + (range.high() - range.low()) * step / (steps - 1));
        }
        return places;
    }

    private static double difference(Question question, Input x, double atX, Input y, double atY) {
        var values = question.values().with(x.place(), atX).with(y.place(), atY);
        return question.weigh(values).difference();
    }
}
