package crossover.shell.commands;

import crossover.calculators.Calculation;
import crossover.calculators.Calculator;
import crossover.calculators.Calculators;
import crossover.calculators.Checked;
import crossover.calculators.Default;
import crossover.calculators.Problem;
import crossover.content.problems.Suggestion;
import crossover.numbers.Numbers;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Data;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.answer.Part;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.command.Completion;
import crossover.shell.command.Option;
import crossover.shell.command.Parameter;
import crossover.shell.desk.Desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `calculate ID [--INPUT VALUE]...`: a calculator with its formula, its numbers and the defaults
/// that nobody confirmed.
final class Calculate {
    private static final String INPUT = "input";

    private Calculate() {}

    static Command command() {
        return Command.of(
                        "calculate",
                        Group.DECIDE,
                        "an answer in numbers, with its formula and sources",
                        Calculate::run)
                .taking(
                        Parameter.one(
                                "ID",
                                "a calculator; its inputs are options: calculate ID --help",
                                Completion.CALCULATOR))
                .with(
                        Option.of(
                                INPUT,
                                "FILE",
                                "inputs in JSON or YAML; - for the standard input",
                                Completion.FILE))
                .withMore(Calculate::inputs)
                .example(
                        "calculate break-even --capexUsd 833806 --cloudUsdPerHour 98.32"
                                + " --opexUsdPerHour 0.87",
                        "after how many hours owning costs less")
                .example(
                        "calculate break-even --format json",
                        "with the library's defaults, for a script");
    }

    private static List<Option> inputs(String id) {
        return Calculators.find(id).stream()
                .flatMap(calculator -> calculator.inputs().stream())
                .map(input -> Option.of(input.id(), "N", input.label() + ", " + input.unit()))
                .toList();
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        var calculator = find(call.first());
        var defaults = Defaults.of(calculator.id(), desk);
        var calculation =
                switch (calculator.read(typed(calculator, call, desk), defaults)) {
                    case Checked.Passed(var values) -> calculator.run(values);
                    case Checked.Refused(var problems) -> throw refused(problems);
                };
        return Outcome.done(new Answer.Document(parts(calculation, desk), data(calculation)));
    }

    private static Calculator find(String id) throws Failure {
        var known = Calculators.all().stream().map(Calculator::id).toList();
        return Calculators.find(id)
                .orElseThrow(
                        () ->
                                Failure.usage(
                                        "there is no calculator `" + id + "`",
                                        Suggestion.hint(id, known)));
    }

    private static Map<String, String> typed(Calculator calculator, Call call, Desk desk)
            throws Failure {
        var typed = new LinkedHashMap<String, String>();
        if (call.option(INPUT).isPresent()) {
            var file = call.option(INPUT).get();
            for (var entry : InputFile.read(file, desk.surroundings()).entrySet()) {
                if (entry.getValue().size() != 1) {
                    throw Failure.usage(
                            "`" + entry.getKey() + "` in `" + file + "` is not one number",
                            "write " + entry.getKey() + ": 42");
                }
                typed.put(entry.getKey(), entry.getValue().getFirst());
            }
        }
        calculator
                .inputs()
                .forEach(
                        input ->
                                call.option(input.id())
                                        .ifPresent(value -> typed.put(input.id(), value)));
        return typed;
    }

    private static Failure refused(List<Problem> problems) {
        var first = problems.getFirst();
        var others =
                problems.subList(1, problems.size()).stream()
                        .map(p -> "\n  " + p.message() + ": " + p.hint())
                        .toList();
        return Failure.usage(first.message() + String.join("", others), first.hint());
    }

    private static List<Part> parts(Calculation calculation, Desk desk) throws Failure {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(1, calculation.headline()));
        var results =
                new Grid().text("result", "Result").number("value", "Value").text("unit", "Unit");
        for (var result : calculation.results()) {
            var output = result.output();
            results.row(
                    output.label(),
                    Numbers.grouped(result.value(), output.decimals()),
                    output.unit());
        }
        parts.add(new Part.Grid(results.table("Results", desk.day())));
        parts.add(new Part.Verbatim(String.join("\n", calculation.working()) + "\n"));
        parts.add(new Part.Grid(inputs(calculation).table("Inputs", desk.day())));
        return parts;
    }

    private static Grid inputs(Calculation calculation) {
        var grid =
                new Grid()
                        .text("input", "Input")
                        .number("value", "Value")
                        .text("unit", "Unit")
                        .text("from", "From");
        for (var input : calculation.calculator().inputs()) {
            var known =
                    calculation.values().unconfirmed().stream()
                            .filter(d -> d.input().equals(input.id()))
                            .findFirst();
            grid.row(
                    input.label(),
                    Numbers.plain(calculation.values().of(input.id())),
                    input.unit(),
                    known.map(d -> "default: " + d.source() + ", " + d.seen()).orElse("given"));
        }
        return grid;
    }

    private static Map<String, Object> data(Calculation calculation) {
        var results = new LinkedHashMap<String, Object>();
        calculation.results().forEach(result -> results.put(result.output().id(), result.value()));
        return Data.of(
                "calculator", calculation.calculator().id(),
                "status", calculation.status().word(),
                "headline", calculation.headline(),
                "inputs", calculation.values().byInput(),
                "results", results,
                "formula", calculation.calculator().rule(),
                "working", calculation.working(),
                "unconfirmed",
                        calculation.values().unconfirmed().stream().map(Calculate::data).toList(),
                "deciding", calculation.deciding().stream().map(Default::input).toList());
    }

    private static Map<String, Object> data(Default known) {
        return Data.of(
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
                known.seen());
    }
}
