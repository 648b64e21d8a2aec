package crossover.shell.commands;

import crossover.calculators.Calculation;
import crossover.calculators.CostLine;
import crossover.calculators.Default;
import crossover.calculators.Domain;
import crossover.calculators.Input;
import crossover.calculators.Sheet;
import crossover.calculators.Values;
import crossover.numbers.Numbers;
import crossover.shell.answer.Data;
import crossover.shell.answer.Part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a calculator answers, for people and for scripts.
final class Figures {
    /// A sheet with more rows than this is for scripts.
    private static final int LONGEST = 40;

    private Figures() {}

    static List<Part> parts(Calculation calculation, LocalDate day) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(1, calculation.headline()));
        parts.add(new Part.Grid(results(calculation).table("Results", day)));
        for (var sheet : calculation.sheets()) {
            if (sheet.id().equals("months")) {
                parts.add(new Part.Verbatim(Curves.of(sheet).draw()));
            }
        }
        for (var note : calculation.notes()) {
            parts.add(new Part.Text(note.text()));
        }
        for (var sheet : calculation.sheets()) {
            if (sheet.rows().size() <= LONGEST && !sheet.columns().isEmpty()) {
                parts.add(new Part.Heading(2, sheet.title()));
                parts.add(new Part.Grid(grid(sheet).table(sheet.title(), day)));
            }
        }
        if (!calculation.lines().isEmpty()) {
            parts.add(new Part.Heading(2, counted(calculation.lines())));
            parts.add(new Part.Grid(lines(calculation).table("Bills", day)));
        }
        parts.add(new Part.Verbatim(String.join("\n", calculation.working()) + "\n"));
        parts.add(new Part.Grid(inputs(calculation).table("Inputs", day)));
        return parts;
    }

    private static Grid results(Calculation calculation) {
        var results =
                new Grid().text("result", "Result").number("value", "Value").text("unit", "Unit");
        for (var result : calculation.results()) {
            var output = result.output();
            results.row(
                    output.label(),
                    Numbers.grouped(result.value(), output.decimals()),
                    output.unit());
        }
        return results;
    }

    private static Grid grid(Sheet sheet) {
        var unit = sheet.columns().getFirst().unit();
        var isOne = sheet.columns().stream().allMatch(column -> column.unit().equals(unit));
        var grid = new Grid().text("row", isOne ? unit : "");
        for (var column : sheet.columns()) {
            var label = isOne ? column.label() : column.label() + ", " + column.unit();
            grid = grid.number(column.id(), label);
        }
        for (var row : sheet.rows()) {
            var cells = new ArrayList<String>();
            cells.add(row.label());
            cells.addAll(sheet.texts(row));
            grid.row(cells.toArray(String[]::new));
        }
        return grid;
    }

    private static String counted(List<CostLine> lines) {
        var open = lines.stream().filter(line -> line.state() == CostLine.State.OPEN).count();
        return (lines.size() - open) + " of " + lines.size() + " bills are in these figures";
    }

    private static Grid lines(Calculation calculation) {
        var grid =
                new Grid()
                        .text("side", "Side")
                        .text("bill", "Bill")
                        .text("state", "Counted")
                        .number("total", "Over the whole time");
        for (var line : calculation.lines()) {
            var isOpen = line.state() == CostLine.State.OPEN;
            grid.row(
                    line.side(),
                    line.label(),
                    isOpen ? "not counted" : "counted",
                    isOpen ? "" : Numbers.grouped(line.total(), 0));
        }
        return grid;
    }

    private static Grid inputs(Calculation calculation) {
        var grid =
                new Grid()
                        .text("input", "Input")
                        .number("value", "Value")
                        .text("unit", "Unit")
                        .text("from", "From");
        var typed = calculation.values().typed();
        for (var input : calculation.calculator().inputs()) {
            if (typed.containsKey(input.id())) {
                var known =
                        calculation.values().unconfirmed().stream()
                                .filter(d -> d.input().equals(input.id()))
                                .findFirst();
                grid.row(
                        input.label(),
                        value(calculation.values(), input, typed.get(input.id())),
                        input.unit(),
                        known.map(d -> "default: " + d.source() + ", " + d.seen()).orElse("given"));
            }
        }
        return grid;
    }

    /// A list of things is longer than a cell.
    private static String value(Values values, Input input, String typed) {
        return input.domain() instanceof Domain.Catalog(var kind, _, _)
                ? values.catalog(input).items().size() + " " + kind
                : typed;
    }

    static Map<String, Object> data(Calculation calculation) {
        var results = new LinkedHashMap<String, Object>();
        calculation.results().forEach(result -> results.put(result.output().id(), result.value()));
        var data =
                new LinkedHashMap<>(
                        Data.of(
                                "calculator", calculation.calculator().id(),
                                "status", calculation.status().word(),
                                "headline", calculation.headline(),
                                "inputs", inputs(calculation.values()),
                                "results", results,
                                "formula", calculation.calculator().rule(),
                                "working", calculation.working(),
                                "unconfirmed",
                                        calculation.values().unconfirmed().stream()
                                                .map(Figures::data)
                                                .toList(),
                                "deciding",
                                        calculation.deciding().stream()
                                                .map(Default::input)
                                                .toList()));
        if (!calculation.sheets().isEmpty()) {
            data.put("sheets", calculation.sheets().stream().map(Figures::data).toList());
            data.put("lines", calculation.lines().stream().map(Figures::data).toList());
            data.put(
                    "notes",
                    calculation.notes().stream()
                            .map(n -> Data.of("kind", n.kind().word(), "text", n.text()))
                            .toList());
        }
        return data;
    }

    private static Map<String, Object> inputs(Values values) {
        var inputs = new LinkedHashMap<String, Object>(values.typed());
        inputs.putAll(values.byInput());
        return inputs;
    }

    private static Map<String, Object> data(Sheet sheet) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var row : sheet.rows()) {
            var item = new LinkedHashMap<>(Data.of("id", row.id(), "label", row.label()));
            for (var place = 0; place < sheet.columns().size(); place++) {
                item.put(sheet.columns().get(place).id(), row.values().get(place));
            }
            rows.add(item);
        }
        return Data.of("id", sheet.id(), "title", sheet.title(), "rows", rows);
    }

    private static Map<String, Object> data(CostLine line) {
        return Data.of(
                "id", line.id(),
                "side", line.side(),
                "label", line.label(),
                "state", line.state().word(),
                "total", line.total());
    }

    private static Map<String, Object> data(Default known) {
        var data =
                new LinkedHashMap<>(
                        Data.of(
                                "input",
                                known.input(),
                                "value",
                                known.value(),
                                "low",
                                known.low(),
                                "high",
                                known.high(),
                                "source",
                                known.source(),
                                "seen",
                                known.seen()));
        if (!known.text().isEmpty()) {
            data.put("text", known.text());
        }
        return data;
    }
}
