package crossover.shell.session;

import crossover.content.formats.Json;
import crossover.content.problems.Suggestion;
import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Format;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.command.Common;
import crossover.shell.desk.Desk;
import crossover.shell.desk.Desks;
import crossover.shell.desk.Surroundings;
import crossover.shell.line.CommandLineReader;
import crossover.shell.line.Help;
import crossover.shell.print.Printer;
import crossover.shell.print.Safe;
import crossover.shell.print.Style;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs command lines: finds the command, reads its words, prints its answer or why there is none.
/// Never throws: whatever happens becomes a sentence and an exit code.
public final class Session {
    private final List<Command> commands;
    private final Surroundings surroundings;
    private final Desks desks;

    public Session(List<Command> commands, Surroundings surroundings, Desks desks) {
        this.commands = List.copyOf(commands);
        this.surroundings = surroundings;
        this.desks = desks;
    }

    public List<Command> commands() {
        return commands;
    }

    /// Runs the words of one line, the command's name among them.
    public Exit run(List<String> words) {
        var out = surroundings.streams().out();
        try {
            var exit = answer(words);
            out.flush();
            return exit;
        } catch (Failure failure) {
            report(words, failure);
            return failure.exit();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            report(words, unexpected(e));
            return Exit.FAILED;
        }
    }

    private Exit answer(List<String> words) throws Failure {
        var line = CommonFirst.of(words);
        if (line.command().isEmpty()) {
            return withoutCommand(line.rest());
        }
        if (line.command().get().equals("help")) {
            return help(line.rest());
        }
        var command = find(line.command().get());
        var call = CommandLineReader.read(command, line.rest());
        return call.has(Common.HELP) ? print(Help.of(call.command())) : run(call);
    }

    private Exit withoutCommand(List<String> options) throws Failure {
        if (options.contains("--" + Common.VERSION)) {
            return print("crossover " + Version.text() + "\n");
        }
        return print(Help.of(commands));
    }

    private Exit help(List<String> words) throws Failure {
        return print(words.isEmpty() ? Help.of(commands) : Help.of(find(words.getFirst())));
    }

    private Exit print(String text) {
        surroundings.streams().out().print(text);
        return Exit.DONE;
    }

    private Command find(String name) throws Failure {
        var names = commands.stream().map(Command::name).toList();
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                Failure.usage(
                                        "there is no command `" + name + "`",
                                        Suggestion.nearest(name, names)
                                                .map(near -> "did you mean `" + near + "`?")
                                                .orElse("all commands: crossover --help")));
    }

    private Exit run(Call call) throws Failure {
        var printer = printer(call);
        var outcome = call.command().action().run(call, desk(call));
        surroundings.streams().out().print(printer.print(outcome.answer()));
        return outcome.exit();
    }

    private Printer printer(Call call) throws Failure {
        var screen = surroundings.screen();
        var style = Style.of(call.option(Common.COLOR).orElse("auto"), screen.out(), surroundings);
        return new Printer(format(call), style, screen.out() ? screen.columns() : 0);
    }

    private static Format format(Call call) throws Failure {
        var name = call.option(Common.FORMAT).orElse("table");
        return Format.of(name)
                .orElseThrow(
                        () ->
                                Failure.usage(
                                        "there is no format `" + name + "`",
                                        Suggestion.hint(name, Format.names())));
    }

    private Desk desk(Call call) throws Failure {
        return desks.desk(
                call.option(Common.LIBRARY), call.option(Common.OVERLAY), call.date(Common.AS_OF));
    }

    /// A failure for people on the error stream; for scripts that read JSON, also where they read.
    private void report(List<String> words, Failure failure) {
        var out = surroundings.streams().out();
        out.flush();
        if (CommonFirst.wants(words, Format.JSON) || CommonFirst.wants(words, Format.NDJSON)) {
            var data = Map.of("error", error(failure));
            out.print(
                    CommonFirst.wants(words, Format.JSON)
                            ? Json.pretty(data)
                            : Json.line(data) + "\n");
            out.flush();
        }
        tell(failure, surroundings.streams().err());
        if (words.contains("--" + Common.DEBUG)) {
            failure.printStackTrace(surroundings.streams().err());
        }
        surroundings.streams().err().flush();
    }

    private void tell(Failure failure, PrintStream err) {
        var style = errorStyle();
        err.println(style.red("crossover: ") + Safe.text(failure.message()));
        if (!failure.hint().isEmpty()) {
            err.println("  " + style.dim(Safe.text(failure.hint())));
        }
    }

    private Style errorStyle() {
        try {
            return Style.of("auto", surroundings.screen().err(), surroundings);
        } catch (Failure impossible) {
            return Style.PLAIN;
        }
    }

    private static Map<String, Object> error(Failure failure) {
        var error = new LinkedHashMap<String, Object>();
        error.put("message", failure.message());
        error.put("hint", failure.hint());
        error.put("exit", failure.exit().code());
        return error;
    }

    private static Failure unexpected(Throwable e) {
        return new Failure(
                Exit.FAILED,
                "the program failed: "
                        + e.getClass().getSimpleName()
                        + Optional.ofNullable(e.getMessage()).map(m -> ": " + m).orElse(""),
                "this is a mistake in the program; --debug shows where",
                e);
    }
}
