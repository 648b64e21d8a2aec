package crossover.shell.commands;

import crossover.calculators.Calculator;
import crossover.calculators.Calculators;
import crossover.calculators.Checked;
import crossover.calculators.Input;
import crossover.calculators.Problem;
import crossover.content.defaults.Subject;
import crossover.content.entries.Entry;
import crossover.content.problems.Suggestion;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
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
    private static final String FAIL_ON = "fail-on";

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
                .with(
                        Option.of(
                                FAIL_ON,
                                "WORDS",
                                "exit 3 for these answers: " + String.join(",", Gate.WORDS)))
                .withMore(Calculate::more)
                .example(
                        "calculate break-even --capexUsd 833806 --cloudUsdPerHour 98.32"
                                + " --opexUsdPerHour 0.87",
                        "after how many hours owning costs less")
                .example(
                        "calculate break-even --format json",
                        "with the library's defaults, for a script")
                .example(
                        "calculate total-cost --instance instances/aws-p5-48xlarge --system"
                                + " systems/nvidia-dgx-h100 --utilization 0.6",
                        "a rented and an owned machine at the library's prices")
                .example(
                        "calculate total-cost --input plan.yaml --fail-on owning-dearer",
                        "in a build: exit 3 if owning costs more than the cloud");
    }

    private static List<Option> more(String id) {
        var more = new ArrayList<Option>();
        for (var subject : Subject.of(id)) {
            var about = "take the figures of one of the " + subject.kind().folder();
            more.add(Option.of(subject.option(), "ID", about, Completion.ENTRY));
        }
        more.addAll(inputs(id));
        return more;
    }

    private static List<Option> inputs(String id) {
        return Calculators.find(id).stream()
                .flatMap(calculator -> calculator.inputs().stream())
                .map(input -> Option.of(input.id(), value(input), about(input)))
                .toList();
    }

    private static String value(Input input) {
        return input.options().isEmpty() ? "N" : "WORD";
    }

    private static String about(Input input) {
        var words = input.options().stream().map(o -> o.word()).toList();
        return input.label() + ", " + (words.isEmpty() ? input.unit() : String.join(", ", words));
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        var calculator = find(call.first());
        var gate = Gate.of(call.option(FAIL_ON).orElse(""), call);
        var defaults = Defaults.of(calculator.id(), named(calculator, call, desk), desk);
        var calculation =
                switch (calculator.read(typed(calculator, call, desk), defaults)) {
                    case Checked.Passed(var values) -> calculator.run(values);
                    case Checked.Refused(var problems) -> throw refused(problems);
                };
        var answer =
                new Answer.Document(
                        Figures.parts(calculation, desk.day()), Figures.data(calculation));
        return gate.stops(calculation) ? Outcome.nothing(answer) : Outcome.done(answer);
    }

    private static List<Entry> named(Calculator calculator, Call call, Desk desk) throws Failure {
        var named = new ArrayList<Entry>();
        for (var subject : Subject.of(calculator.id())) {
            var option = subject.option();
            if (call.option(option).isPresent()) {
                var entry = Entries.find(desk.library(), call.option(option).get());
                if (!entry.kind().equals(subject.kind())) {
                    throw call.misused(
                            option, "is one of the " + subject.kind(), entry.id().toString());
                }
                named.add(entry);
            }
        }
        return named;
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
}
