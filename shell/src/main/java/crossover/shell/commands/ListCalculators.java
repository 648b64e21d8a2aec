package crossover.shell.commands;

import crossover.calculators.Calculator;
import crossover.calculators.Calculators;
import crossover.calculators.Default;
import crossover.calculators.Input;
import crossover.calculators.Option;
import crossover.numbers.Numbers;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Data;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.answer.Part;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.desk.Desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `calculators`: what can be calculated, from which inputs, with which defaults.
final class ListCalculators {
    private ListCalculators() {}

    static Command command() {
        return Command.of(
                        "calculators",
                        Group.DECIDE,
                        "what can be calculated, and from what",
                        ListCalculators::run)
                .example("calculators", "each with its inputs and their defaults");
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        var parts = new ArrayList<Part>();
        var items = new ArrayList<Map<String, Object>>();
        for (var calculator : Calculators.all()) {
            var defaults = Defaults.of(calculator.id(), desk);
            parts.add(new Part.Heading(1, calculator.id()));
            parts.add(new Part.Text(calculator.question()));
            parts.add(
                    new Part.Grid(
                            inputs(calculator, defaults).table(calculator.title(), desk.day())));
            items.add(item(calculator, defaults));
        }
        return Outcome.done(new Answer.Document(parts, Data.of("calculators", items)));
    }

    private static Grid inputs(Calculator calculator, List<Default> defaults) {
        var grid =
                new Grid()
                        .text("input", "Input")
                        .text("label", "What")
                        .text("unit", "Unit")
                        .number("default", "Default")
                        .text("source", "From");
        for (var input : calculator.inputs()) {
            var known = defaults.stream().filter(d -> d.input().equals(input.id())).findFirst();
            grid.row(
                    "--" + input.id(),
                    input.label(),
                    input.unit(),
                    known.map(d -> Numbers.plain(d.value())).orElse(""),
                    known.map(Default::source).orElse(""));
        }
        return grid;
    }

    private static Map<String, Object> item(Calculator calculator, List<Default> defaults) {
        return Data.of(
                "id", calculator.id(),
                "title", calculator.title(),
                "question", calculator.question(),
                "formula", calculator.rule(),
                "inputs",
                        calculator.inputs().stream().map(input -> input(input, defaults)).toList(),
                "results",
                        calculator.results().stream()
                                .map(
                                        r ->
                                                Data.of(
                                                        "id", r.id(), "label", r.label(), "unit",
                                                        r.unit()))
                                .toList());
    }

    private static Map<String, Object> input(Input input, List<Default> defaults) {
        var item =
                new LinkedHashMap<>(
                        Data.of(
                                "id",
                                input.id(),
                                "label",
                                input.label(),
                                "unit",
                                input.unit(),
                                "group",
                                input.group().id(),
                                "required",
                                input.required()));
        if (input.options().isEmpty()) {
            item.put("min", input.min());
            item.put("max", input.max());
        } else {
            item.put("options", input.options().stream().map(Option::word).toList());
        }
        defaults.stream()
                .filter(known -> known.input().equals(input.id()))
                .findFirst()
                .ifPresent(
                        known -> {
                            item.put("default", known.value());
                            item.put("source", known.source());
                            item.put("seen", known.seen());
                        });
        return item;
    }
}
