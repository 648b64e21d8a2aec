package crossover.browser;

import crossover.calculators.Calculation;
import crossover.calculators.Default;
import crossover.calculators.Problem;
import crossover.calculators.Values;
import crossover.charts.Chart;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

import java.util.ArrayList;
import java.util.List;

/// What a calculator answers, as a plain object.
final class Answer {
    private Answer() {}

    static JSObject refused(List<Problem> problems) {
        var list = Js.array();
        for (var problem : problems) {
            var described = Js.object();
            Js.set(described, "input", problem.input());
            Js.set(described, "message", problem.message());
            Js.set(described, "hint", problem.hint());
            Js.add(list, described);
        }
        var answer = Js.object();
        Js.set(answer, "problems", list);
        return answer;
    }

    static JSObject of(Calculation calculation, int width) {
        var answer = refused(List.of());
        Js.set(answer, "status", calculation.status().word());
        Js.set(answer, "headline", calculation.headline());
        Js.set(answer, "inputs", inputs(calculation.values()));
        var results = Js.array();
        for (var result : calculation.results()) {
            var described = Description.of(result.output());
            Js.set(described, "value", result.value());
            Js.set(described, "text", result.text());
            Js.add(results, described);
        }
        Js.set(answer, "results", results);
        Js.set(answer, "working", Js.array(calculation.working()));
        Js.set(answer, "unconfirmed", inputs(calculation.values().unconfirmed()));
        Js.set(answer, "deciding", inputs(calculation.deciding()));
        var charts = Js.array();
        if (width > 0) {
            calculation.charts().forEach(chart -> Js.add(charts, of(chart, width)));
        }
        Js.set(answer, "charts", charts);
        Reports.add(calculation, answer);
        return answer;
    }

    /// Numbers as numbers, words of choices and bands as texts.
    private static JSObject inputs(Values values) {
        var inputs = Js.object();
        values.typed().forEach((input, text) -> Js.set(inputs, input, text));
        values.byInput().forEach((input, value) -> Js.set(inputs, input, value));
        return inputs;
    }

    private static JSObject inputs(List<Default> defaults) {
        var ids = Js.array();
        defaults.forEach(known -> Js.add(ids, known.input()));
        return ids;
    }

    static JSObject of(Chart chart, int width) {
        var described = Js.object();
        Js.set(described, "title", chart.title());
        Js.set(described, "svg", chart.svg(width));
        Js.later(described, "table", () -> table(chart));
        return described;
    }

    private static JSObject table(Chart chart) {
        var numbers = chart.table();
        var rows = Js.array();
        numbers.rows().forEach(row -> Js.add(rows, Js.array(row)));
        var table = Js.object();
        Js.set(table, "caption", numbers.caption());
        Js.set(table, "columns", Js.array(numbers.columns()));
        Js.set(table, "rows", rows);
        return table;
    }

    /// The defaults among the options; a range that does not hold its value is left out.
    static List<Default> defaults(@Nullable JSObject options) {
        var defaults = new ArrayList<Default>();
        for (var given : Js.list(options, "defaults")) {
            var value = Js.number(given, "value");
            var low = Js.number(given, "low");
            var high = Js.number(given, "high");
            var holds = low <= value && value <= high;
            defaults.add(
                    new Default(
                            Js.text(given, "input"),
                            value,
                            holds ? low : value,
                            holds ? high : value,
                            Js.text(given, "source"),
                            Js.text(given, "seen"),
                            Js.text(given, "text"),
                            Js.text(given, "when")));
        }
        return defaults;
    }
}
