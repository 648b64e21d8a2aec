package crossover.shell.commands;

import crossover.content.Loaded;
import crossover.content.problems.Problem;
import crossover.content.problems.Report;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Data;
import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.answer.Part;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.command.Option;
import crossover.shell.desk.Desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `check`: reads every file anew and holds every rule against it.
final class Check {
    private Check() {}

    static Command command() {
        return Command.of("check", Group.EDIT, "hold every rule against every file", Check::run)
                .with(Option.flag("strict", "fail on warnings too, such as facts grown old"))
                .example("check", "all problems with their places, and what to do")
                .example("check --strict --format json", "for a build that accepts no warning");
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        var loaded = desk.check();
        return new Outcome(answer(loaded), exit(loaded, call.has("strict")));
    }

    /// The whole report.
    static Answer answer(Loaded loaded) {
        return new Answer.Document(List.of(new Part.Verbatim(report(loaded))), data(loaded));
    }

    static Exit exit(Loaded loaded, boolean strict) {
        if (!loaded.isSound()) {
            return Exit.INVALID;
        }
        return strict && loaded.warnings() > 0 ? Exit.NOTHING : Exit.DONE;
    }

    private static String report(Loaded loaded) {
        return Report.of(loaded.problems()) + summary(loaded) + "\n";
    }

    /// `52 entries, no errors, 2 warnings`
    static String summary(Loaded loaded) {
        return counted(loaded.library().entries().size(), "entry", "entries")
                + ", "
                + counted(loaded.errors(), "error", "errors")
                + ", "
                + counted(loaded.warnings(), "warning", "warnings");
    }

    private static String counted(long number, String one, String many) {
        return (number == 0 ? "no" : String.valueOf(number)) + " " + (number == 1 ? one : many);
    }

    private static Map<String, Object> data(Loaded loaded) {
        return Data.of(
                "errors",
                loaded.errors(),
                "warnings",
                loaded.warnings(),
                "problems",
                loaded.problems().stream().map(Check::data).toList());
    }

    private static Map<String, Object> data(Problem problem) {
        return Data.of(
                "severity",
                problem.severity().name().toLowerCase(Locale.ROOT),
                "file",
                problem.at().file(),
                "line",
                problem.at().line(),
                "column",
                problem.at().column(),
                "rule",
                problem.rule(),
                "message",
                problem.message(),
                "hint",
                problem.hint());
    }
}
