package crossover.shell.commands;

import crossover.compliance.Plan;
import crossover.compliance.Verdict;
import crossover.content.law.JudgmentJson;
import crossover.content.law.LawBook;
import crossover.content.problems.Suggestion;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.command.Completion;
import crossover.shell.command.Option;
import crossover.shell.desk.Desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// `comply`: what the laws of the library say to a plan.
final class Comply {
    private Comply() {}

    static Command command() {
        var command =
                Command.of("comply", Group.DECIDE, "what the laws say to a plan", Comply::run)
                        .with(
                                Option.of(
                                        "input",
                                        "FILE",
                                        "the plan in JSON or YAML; - for the standard input",
                                        Completion.FILE))
                        .with(
                                Option.of(
                                        "fail-on",
                                        "VERDICTS",
                                        "exit 3 for these verdicts: not-allowed,unknown"));
        for (var field : fields()) {
            command = command.with(Option.of(field, "A,B", about(field)));
        }
        return command.example(
                        "comply --data personal --subjects DE --storage US --processing US"
                                + " --contracts ''",
                        "personal data of Germans in the United States, without any contract")
                .example(
                        "comply --input plan.yaml --fail-on not-allowed,unknown",
                        "in a build: exit 3 unless the plan may be carried out");
    }

    private static List<String> fields() {
        var fields = new TreeSet<>(Plan.FIELDS.texts());
        fields.addAll(Plan.FIELDS.numbers());
        return List.copyOf(fields);
    }

    private static String about(String field) {
        return switch (field) {
            case Plan.DATA -> "classes of data, such as personal, health, payment-card";
            case "subjects",
                    "storage",
                    "processing",
                    "establishment",
                    "licensed",
                    "subcontractors" ->
                    "places, such as DE, EEA, US-TX";
            case "access" -> "places or nationalities of those who reach data in clear";
            case "individuals" -> "how many people";
            default -> "see the guide to plans; empty for none";
        };
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        var failing = failing(call);
        var plan = plan(call, desk);
        if (plan.stated().isEmpty()) {
            throw Failure.usage(
                    "there is no plan",
                    "state it by options, such as --data personal, or with --input FILE");
        }
        var judgment = LawBook.of(desk.library()).judge(plan, desk.day());
        var answer =
                new Answer.Document(
                        Verdicts.parts(judgment, desk.day()),
                        JudgmentJson.of(judgment, desk.day()));
        return new Outcome(
                answer, failing.contains(judgment.verdict().written()) ? Exit.NOTHING : Exit.DONE);
    }

    private static List<String> failing(Call call) throws Failure {
        var known = Arrays.stream(Verdict.values()).map(Verdict::written).toList();
        var failing = list(call.option("fail-on").orElse(""));
        for (var verdict : failing) {
            if (!known.contains(verdict)) {
                throw call.misused(
                        "fail-on", "names verdicts (" + String.join(", ", known) + ")", verdict);
            }
        }
        return failing;
    }

    private static Plan plan(Call call, Desk desk) throws Failure {
        var stated = new LinkedHashMap<String, List<String>>();
        if (call.option("input").isPresent()) {
            stated.putAll(InputFile.read(call.option("input").get(), desk.surroundings()));
            refuseUnknown(stated);
        }
        for (var field : fields()) {
            call.option(field).ifPresent(values -> stated.put(field, list(values)));
        }
        return new Plan(stated);
    }

    private static void refuseUnknown(Map<String, List<String>> stated) throws Failure {
        for (var field : stated.keySet()) {
            if (!fields().contains(field)) {
                throw Failure.usage(
                        "a plan has no field `" + field + "`",
                        Suggestion.nearest(field, fields())
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("fields: " + String.join(", ", fields())));
            }
        }
    }

    private static List<String> list(String values) {
        return Arrays.stream(values.split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
