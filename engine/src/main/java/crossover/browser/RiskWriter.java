package crossover.browser;

import crossover.calculators.Calculator;
import crossover.calculators.Default;
import crossover.calculators.Money;
import crossover.calculators.Values;
import crossover.risk.HeatMap;
import crossover.risk.MonteCarlo;
import crossover.risk.Range;
import crossover.risk.RiskCharts;
import crossover.risk.Spread;
import crossover.risk.Tornado;
import crossover.risk.Uncertain;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

import java.util.ArrayList;
import java.util.List;

/// How sure an answer is, as a plain object whose functions do the long work when they are called.
///
/// - `unit`: of all differences, which are owning less cloud: below zero, owning costs less
/// - `ranges: [{input, label, unit, low, base, high}]`
/// - `tornado()`: `base`, `swings: [{input, label, unit, low, high, atLow, atHigh, flips, flip}]`,
///   without `flip` where nothing flips it
/// - `heatMap(x, y, steps)`, of two inputs: `xs`, `ys`, `rows`, `frontier` (`null` for none)
/// - `run(runs)`: makes so many more runs and answers for all so far: `runs, cheaper, error, low,
///   median, high, never, paybackLow, paybackMedian, paybackHigh, least, greatest, bins`
///
/// The first two have a `chart` as `calculate` has, if the options have a `width`.
final class RiskWriter {
    private RiskWriter() {}

    /// Answers for all inputs, one at a time.
    @JSFunctor
    interface Alone extends JSObject {
        JSObject tornado();
    }

    /// Answers for two inputs at once.
    @JSFunctor
    interface Pair extends JSObject {
        JSObject heatMap(String x, String y, int steps);
    }

    /// Makes some more runs.
    @JSFunctor
    interface Runs extends JSObject {
        JSObject run(int runs);
    }

    static JSObject write(
            Calculator calculator,
            Values values,
            List<Default> defaults,
            @Nullable JSObject options) {
        var money = calculator.formula().money(values);
        var ranges = Range.of(calculator, values, defaults, own(options));
        var written = Answer.refused(List.of());
        Js.set(written, "unit", money.currency());
        var described = Js.array();
        ranges.forEach(range -> Js.add(described, of(range)));
        Js.set(written, "ranges", described);
        var width = (int) Js.number(options, "width");
        Alone alone = () -> drawn(Tornado.of(calculator, values, ranges), money, width);
        put(written, alone);
        Pair pair =
                (x, y, steps) ->
                        drawn(map(calculator, values, ranges, x, y, steps), values, money, width);
        put(written, pair);
        var correlation = values.of("priceCorrelation");
        var seed = (int) Js.number(options, "seed");
        var chance = new MonteCarlo(calculator, values, Uncertain.usual(ranges), correlation, seed);
        Runs runs =
                more -> {
                    chance.run(Math.max(more, chance.runs() == 0 ? 1 : 0));
                    return of(chance.spread(), money);
                };
        put(written, runs);
        return written;
    }

    private static List<Default> own(@Nullable JSObject options) {
        var own = new ArrayList<Default>();
        for (var given : Js.list(options, "ranges")) {
            var low = Js.number(given, "low");
            var high = Math.max(low, Js.number(given, "high"));
            own.add(new Default(Js.text(given, "input"), low, low, high, "", ""));
        }
        return own;
    }

    private static HeatMap map(
            Calculator calculator,
            Values values,
            List<Range> ranges,
            String x,
            String y,
            int steps) {
        return HeatMap.of(
                calculator,
                values,
                Range.wide(calculator, values, ranges, x),
                Range.wide(calculator, values, ranges, y),
                Math.max(2, Math.min(steps, 60)));
    }

    private static JSObject of(Range range) {
        var written = Js.object();
        Js.set(written, "input", range.input().id());
        Js.set(written, "label", range.input().label());
        Js.set(written, "unit", range.input().unit());
        Js.set(written, "low", range.low());
        Js.set(written, "base", range.base());
        Js.set(written, "high", range.high());
        return written;
    }

    private static JSObject drawn(Tornado tornado, Money money, int width) {
        var written = of(tornado, money);
        if (width > 0) {
            Js.set(written, "chart", Answer.of(RiskCharts.tornado(tornado, money), width));
        }
        return written;
    }

    private static JSObject drawn(HeatMap map, Values values, Money money, int width) {
        var written = of(map, money);
        if (width > 0) {
            var chart = RiskCharts.map(map, values.of(map.x()), values.of(map.y()), money);
            Js.set(written, "chart", Answer.of(chart, width));
        }
        return written;
    }

    private static JSObject of(Tornado tornado, Money money) {
        var swings = Js.array();
        for (var swing : tornado.swings()) {
            var written = of(swing.range());
            Js.set(written, "atLow", swing.atLow() * money.rate());
            Js.set(written, "atHigh", swing.atHigh() * money.rate());
            Plain.set(written, "flips", swing.flips());
            if (Double.isFinite(swing.flip())) {
                Js.set(written, "flip", swing.flip());
            }
            Js.add(swings, written);
        }
        var written = Js.object();
        Js.set(written, "base", tornado.base() * money.rate());
        Js.set(written, "swings", swings);
        return written;
    }

    private static JSObject of(HeatMap map, Money money) {
        var rows = Js.array();
        for (var row : map.rows()) {
            Js.add(rows, numbers(row, money.rate()));
        }
        var written = Js.object();
        Js.set(written, "xs", numbers(map.xs(), 1));
        Js.set(written, "ys", numbers(map.ys(), 1));
        Js.set(written, "rows", rows);
        Js.set(written, "frontier", numbers(map.frontier(), 1));
        return written;
    }

    private static JSObject of(Spread spread, Money money) {
        var rate = money.rate();
        var written = Js.object();
        Js.set(written, "runs", spread.runs());
        Js.set(written, "cheaper", spread.cheaper());
        Js.set(written, "error", spread.error());
        Js.set(written, "low", spread.low() * rate);
        Js.set(written, "median", spread.median() * rate);
        Js.set(written, "high", spread.high() * rate);
        Js.set(written, "never", spread.never());
        Js.set(written, "paybackLow", number(spread.paybackLow()));
        Js.set(written, "paybackMedian", number(spread.paybackMedian()));
        Js.set(written, "paybackHigh", number(spread.paybackHigh()));
        Js.set(written, "least", spread.least() * rate);
        Js.set(written, "greatest", spread.greatest() * rate);
        var bins = Js.array();
        spread.bins().forEach(count -> Js.add(bins, number(count)));
        Js.set(written, "bins", bins);
        return written;
    }

    private static JSObject numbers(List<Double> values, double rate) {
        var numbers = Js.array();
        values.forEach(value -> Js.add(numbers, number(value * rate)));
        return numbers;
    }

    /// A number, or `null` for what is none.
    @JSBody(params = "value", script = "return isFinite(value) ? value : null;")
    private static native JSObject number(double value);

    @JSBody(
            params = {"object", "tornado"},
            script = "object.tornado = tornado;")
    private static native void put(JSObject object, Alone tornado);

    @JSBody(
            params = {"object", "heatMap"},
            script = "object.heatMap = heatMap;")
    private static native void put(JSObject object, Pair heatMap);

    @JSBody(
            params = {"object", "run"},
            script = "object.run = run;")
    private static native void put(JSObject object, Runs run);
}
