package crossover.site.calculators;

import crossover.calculators.Calculation;
import crossover.calculators.Calculator;
import crossover.calculators.Checked;
import crossover.calculators.Input;
import crossover.calculators.Result;
import crossover.charts.DataTable;
import crossover.content.defaults.Preset;
import crossover.content.defaults.Presets;
import crossover.content.formats.Json;
import crossover.numbers.Numbers;
import crossover.site.html.Html;
import crossover.site.links.PageAddress;
import crossover.site.views.Mark;
import crossover.site.views.Ways;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A calculator as a template shows it: complete without a script, for the values it stands on.
///
/// @param answer one, or none if the library lacks a value for an input
/// @param prefix what the ids of its elements begin with, so that a page can hold several
/// @param data the defaults, for the script
public record CalculatorView(
        Calculator calculator,
        String prefix,
        String href,
        List<Field> fields,
        List<Answer> answer,
        Html data) {
    private static final int WIDTH = 720;

    /// An input with the value it stands on, and where that comes from.
    ///
    /// @param value as typed; empty if the library knows none
    /// @param isOwn whether the page's author chose the value, not the library
    /// @param offered further values of the library
    public record Field(
            Input input, String value, boolean isOwn, List<Origin> origin, List<Offer> offered) {
        /// The least and the greatest value, as text.
        public String bounds() {
            return Numbers.grouped(input.min(), 0) + " to " + Numbers.grouped(input.max(), 0);
        }
    }

    /// Where a default comes from.
    public record Origin(String name, String href, Mark mark) {}

    /// A value of the library that an input can take.
    public record Offer(String value, String name) {}

    /// What comes out.
    public record Answer(
            String headline, List<Result> results, List<String> working, List<Drawn> charts) {}

    /// A chart and the numbers in it.
    public record Drawn(Html svg, DataTable table) {}

    /// A calculator on a page.
    ///
    /// @param typed values that the page's author chose, by input
    public static CalculatorView of(
            Calculator calculator, String prefix, Map<String, String> typed, Ways ways) {
        var presets = new Presets(ways.edition().library(), ways.day());
        var known = presets.known(calculator.id());
        var answer =
                calculator.read(typed, known) instanceof Checked.Passed(var values)
                        ? List.of(answer(calculator.run(values)))
                        : List.<Answer>of();
        var fields =
                calculator.inputs().stream()
                        .map(input -> field(calculator, input, typed, presets, ways))
                        .toList();
        var defaults =
                known.stream().map(d -> data(d.input(), d.value(), d.low(), d.high())).toList();
        return new CalculatorView(
                calculator,
                prefix,
                page(calculator).from(ways.page()),
                fields,
                answer,
                inert(Json.line(Map.of("defaults", defaults))));
    }

    /// The page of a calculator.
    public static PageAddress page(Calculator calculator) {
        return PageAddress.page("calculators/" + calculator.id());
    }

    private static Object data(String input, double value, double low, double high) {
        var data = new LinkedHashMap<String, Object>();
        data.put("input", input);
        data.put("value", value);
        data.put("low", low);
        data.put("high", high);
        return data;
    }

    /// JSON inside a page must not be able to end the block it stands in.
    private static Html inert(String json) {
        return new Html(json.replace("<", "\\u003c").replace("&", "\\u0026"));
    }

    private static Answer answer(Calculation calculation) {
        return new Answer(
                calculation.headline(),
                calculation.results(),
                calculation.working(),
                calculation.charts().stream()
                        .map(chart -> new Drawn(new Html(chart.svg(WIDTH)), chart.table()))
                        .toList());
    }

    private static Field field(
            Calculator calculator,
            Input input,
            Map<String, String> typed,
            Presets presets,
            Ways ways) {
        var preset = Optional.ofNullable(presets.defaults(calculator.id()).get(input.id()));
        var own = typed.getOrDefault(input.id(), "");
        var offered = presets.offered(calculator.id(), input.id());
        return new Field(
                input,
                own.isEmpty() ? preset.map(p -> written(p.value())).orElse("") : own,
                !own.isEmpty(),
                preset.stream().map(p -> origin(p, ways)).toList(),
                offered.size() > 1
                        ? offered.stream().map(CalculatorView::offer).toList()
                        : List.of());
    }

    private static Origin origin(Preset preset, Ways ways) {
        return new Origin(
                preset.label(),
                PageAddress.of(preset.from()).from(ways.page()),
                Mark.of(preset.citation(), ways));
    }

    private static Offer offer(Preset preset) {
        return new Offer(written(preset.value()), preset.label());
    }

    private static String written(double value) {
        return Numbers.rounded(value, 9);
    }
}
