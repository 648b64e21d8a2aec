package crossover.site.calculators;

import crossover.calculators.Calculation;
import crossover.calculators.Calculator;
import crossover.calculators.Calculators;
import crossover.calculators.Checked;
import crossover.calculators.Default;
import crossover.calculators.Family;
import crossover.calculators.Input;
import crossover.calculators.Option;
import crossover.calculators.Sheet;
import crossover.charts.DataTable;
import crossover.content.defaults.Preset;
import crossover.content.defaults.Presets;
import crossover.content.formats.Json;
import crossover.numbers.Numbers;
import crossover.site.html.Html;
import crossover.site.links.PageAddress;
import crossover.site.views.Mark;
import crossover.site.views.Ways;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A calculator as a template shows it: complete without a script, for the values it stands on.
///
/// @param answer one, or none if the library lacks a value for an input
/// @param prefix what the ids of its elements begin with, so that a page can hold several
/// @param subjects entries of the library whose figures it can take
/// @param chain calculators before and after it
/// @param data the defaults, for the script
public record CalculatorView(
        Calculator calculator,
        String prefix,
        String href,
        List<SubjectChoice> subjects,
        List<FieldGroup> groups,
        List<Answer> answer,
        Chain chain,
        Html data) {
    private static final int WIDTH = 720;

    /// Inputs below one heading.
    ///
    /// @param isOpen whether they are seen at once
    /// @param advanced those that most readers leave alone
    public record FieldGroup(
            String title, boolean isOpen, List<Field> fields, List<Field> advanced) {}

    /// An input with the value it stands on, and where that comes from.
    ///
    /// @param value as typed; empty if the library knows none
    /// @param isOwn whether the page's author chose the value, not the library
    /// @param offered further values of the library
    public record Field(
            Input input, String value, boolean isOwn, List<Origin> origin, List<Offer> offered) {
        /// Whether digits are all that is typed.
        public boolean isNumber() {
            return input.isNumber();
        }
    }

    /// Where a default comes from, and the range in which it usually lies.
    public record Origin(String name, String href, Mark mark, String low, String high) {}

    /// A value of the library that an input can take.
    public record Offer(String value, String name) {}

    /// What comes out.
    ///
    /// @param deciding the labels of the defaults that decide it and that nobody confirmed
    public record Answer(
            Calculation of, List<String> deciding, List<Drawn> charts, List<SheetTable> sheets) {}

    /// Numbers in rows and columns, printed.
    public record SheetTable(String id, String title, List<String> columns, List<SheetRow> rows) {}

    /// A row of such a table.
    public record SheetRow(String label, List<String> cells) {}

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
        var subjects = Subjects.of(calculator, presets, ways);
        return new CalculatorView(
                calculator,
                prefix,
                page(calculator).from(ways.page()),
                subjects,
                groups(calculator, input -> field(calculator, input, typed, presets, ways)),
                answer,
                Chain.of(calculator, answer.stream().map(Answer::of).findFirst(), ways.page()),
                Html.data(Json.line(data(calculator, presets, subjects))));
    }

    /// The defaults of a calculator as its script takes them.
    public static List<?> defaults(Calculator calculator, Ways ways) {
        return new Presets(ways.edition().library(), ways.day())
                .known(calculator.id()).stream().map(CalculatorView::data).toList();
    }

    /// What others published that it can recompute.
    public List<Published> published(Ways ways) {
        return Published.of(calculator, ways);
    }

    /// The name of the script that knows it.
    public static String script(Calculator calculator) {
        return Calculators.families().stream()
                .filter(family -> family.find(calculator.id()).isPresent())
                .map(Family::script)
                .findFirst()
                .orElseThrow();
    }

    /// The page of a calculator.
    public static PageAddress page(Calculator calculator) {
        return PageAddress.page("calculators/" + calculator.id());
    }

    private static Map<String, Object> data(
            Calculator calculator, Presets presets, List<SubjectChoice> subjects) {
        var data = new LinkedHashMap<String, Object>();
        data.put(
                "defaults",
                presets.assumed(calculator.id()).stream().map(CalculatorView::data).toList());
        subjects.forEach(subject -> data.put(subject.option(), subject.data(CalculatorView::data)));
        return data;
    }

    /// A default as the script takes it.
    private static Object data(Default known) {
        var data = new LinkedHashMap<String, Object>();
        data.put("input", known.input());
        data.put("value", known.value());
        data.put("low", known.low());
        data.put("high", known.high());
        if (!known.text().isEmpty()) {
            data.put("text", known.text());
        }
        if (!known.when().isEmpty()) {
            data.put("when", known.when());
        }
        return data;
    }

    private static List<FieldGroup> groups(Calculator calculator, Function<Input, Field> field) {
        var groups = new ArrayList<FieldGroup>();
        for (var group : calculator.groups()) {
            var fields =
                    calculator.inputs().stream()
                            .filter(input -> input.group().equals(group))
                            .map(field)
                            .toList();
            groups.add(
                    new FieldGroup(
                            group.title(),
                            groups.isEmpty(),
                            fields.stream().filter(f -> !f.input().advanced()).toList(),
                            fields.stream().filter(f -> f.input().advanced()).toList()));
        }
        return groups;
    }

    private static Answer answer(Calculation calculation) {
        return new Answer(
                calculation,
                calculation.deciding().stream()
                        .flatMap(known -> calculation.calculator().input(known.input()).stream())
                        .map(Input::label)
                        .toList(),
                calculation.charts().stream()
                        .map(chart -> new Drawn(new Html(chart.svg(WIDTH)), chart.table()))
                        .toList(),
                calculation.sheets().stream().map(CalculatorView::table).toList());
    }

    private static SheetTable table(Sheet sheet) {
        return new SheetTable(
                sheet.id(),
                sheet.title(),
                sheet.columns().stream().map(c -> c.label() + ", " + c.unit()).toList(),
                sheet.rows().stream()
                        .map(row -> new SheetRow(row.label(), sheet.texts(row)))
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
                own.isEmpty() ? preset.map(CalculatorView::written).orElse(first(input)) : own,
                !own.isEmpty(),
                preset.stream().map(p -> origin(p, ways)).toList(),
                offered.size() > 1
                        ? offered.stream().map(CalculatorView::offer).toList()
                        : List.of());
    }

    /// What is chosen where nothing is said.
    private static String first(Input input) {
        return input.options().stream().map(Option::word).findFirst().orElse("");
    }

    private static Origin origin(Preset preset, Ways ways) {
        return new Origin(
                preset.label(),
                PageAddress.of(preset.from()).from(ways.page()),
                Mark.of(preset.citation(), ways),
                preset.low().map(CalculatorView::written).orElse(""),
                preset.high().map(CalculatorView::written).orElse(""));
    }

    private static Offer offer(Preset preset) {
        return new Offer(written(preset.value()), preset.label());
    }

    /// What stands in the field; nothing for a value that holds with one choice only.
    private static String written(Preset preset) {
        if (!preset.when().isEmpty()) {
            return "";
        }
        return preset.text().isEmpty() ? written(preset.value()) : preset.text();
    }

    /// As it would be typed, without commas.
    private static String written(double value) {
        return Numbers.plain(value);
    }
}
