package crossover.shell.session;

import crossover.content.problems.Suggestion;
import crossover.content.snapshot.SnapshotDamaged;
import crossover.index.folder.IndexDamaged;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Format;
import crossover.shell.answer.Outcome;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.command.Common;
import crossover.shell.desk.Desk;
import crossover.shell.desk.Desks;
import crossover.shell.desk.Surroundings;
import crossover.shell.line.CommandLineReader;
import crossover.shell.line.Help;
import crossover.shell.line.Proposal;
import crossover.shell.line.Proposals;
import crossover.shell.print.Printer;
import crossover.shell.print.Style;

import java.util.ArrayList;
import java.util.List;

/// Runs command lines: finds the command, reads its words, prints its answer or why there is none.
/// Never throws: whatever happens becomes a sentence and an exit code.
public final class Session {
    private static final String HELP = "help";
    private static final String COMPLETE = "complete";
    private static final Command NONE =
            Command.of("", "", "", (_, _) -> Outcome.done(new Answer.Script("")));

    private final List<Command> commands;
    private final Surroundings surroundings;
    private final Desks desks;
    private final List<String> defaults;
    private final Refusals refusals;
    private final WorkingSet workingSet = new WorkingSet();
    private boolean numbersRows;
    private Exit last = Exit.DONE;

    /// @param defaults common options that hold for every line that does not say otherwise
    public Session(List<Command> commands, Surroundings surroundings, List<String> defaults) {
        this.commands = List.copyOf(commands);
        this.surroundings = surroundings;
        this.desks = new Desks(surroundings);
        this.defaults = List.copyOf(defaults);
        this.refusals = new Refusals(surroundings);
    }

    public List<Command> commands() {
        return commands;
    }

    public Exit run(List<String> words) {
        return run(words, surroundings.screen().columns());
    }

    /// Runs the words of one line, the command's name among them.
    ///
    /// @param columns how wide the terminal is at this moment
    public Exit run(List<String> words, int columns) {
        last = ended(words, columns);
        return last;
    }

    /// From now on the rows of lists have numbers on a terminal, for the next line to speak of.
    public void numberRows() {
        numbersRows = true;
    }

    /// How the last line ended.
    public Exit last() {
        return last;
    }

    private Exit ended(List<String> words, int columns) {
        try {
            var exit = answer(words, columns);
            surroundings.streams().out().flush();
            return exit;
        } catch (Failure failure) {
            return refusals.tell(failure, words);
        } catch (SnapshotDamaged | IndexDamaged e) {
            return refusals.tell(Desk.damaged(e), words);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return refusals.tell(Refusals.unexpected(e), words);
        }
    }

    /// Tells why a line could not even be split into words.
    public Exit refuse(Failure failure) {
        last = refusals.tell(failure, List.of());
        return last;
    }

    private Exit answer(List<String> typed, int columns) throws Failure {
        var words = workingSet.meant(typed);
        var line = SplitLine.of(words);
        if (line.command().isEmpty()) {
            return withoutCommand(line.rest());
        }
        if (line.command().get().equals(HELP)) {
            return help(line.rest());
        }
        if (line.command().get().equals(COMPLETE)) {
            return complete(line.rest());
        }
        var rest = new ArrayList<>(defaults);
        rest.addAll(line.rest());
        var call = CommandLineReader.read(find(line.command().get()), rest);
        return call.has(Common.HELP) ? print(Help.of(call.command())) : run(call, words, columns);
    }

    private Exit withoutCommand(List<String> options) {
        return options.contains("--" + Common.VERSION)
                ? print("crossover " + Version.text() + "\n")
                : print(Help.of(commands));
    }

    private Exit help(List<String> words) throws Failure {
        return print(words.isEmpty() ? Help.of(commands) : Help.of(find(words.getFirst())));
    }

    /// `complete -- WORD...`, asked by the completion of bash, zsh and fish: what could stand in
    /// place of the last word, a line each.
    private Exit complete(List<String> line) throws Failure {
        var words = line.subList(line.indexOf("--") + 1, line.size());
        if (words.isEmpty()) {
            return Exit.USAGE;
        }
        var word = words.getLast();
        var text = new StringBuilder();
        for (var proposal : proposals(words.subList(0, words.size() - 1), word)) {
            if (proposal.fits(word)) {
                text.append(proposal.value()).append('\n');
            }
        }
        return print(text.toString());
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

    private Exit run(Call call, List<String> words, int columns) throws Failure {
        var printer = printer(call, columns);
        var outcome = call.command().action().run(call, desk(call));
        var goesOn = workingSet.keep(words, outcome.answer()) && numbersRows;
        deliver(
                call,
                printer.print(goesOn ? numbered(outcome.answer(), printer) : outcome.answer()));
        var note = printer.note(outcome.answer());
        if (!note.isEmpty()) {
            surroundings.say(note);
        }
        return outcome.exit();
    }

    private static Answer numbered(Answer answer, Printer printer) {
        var wanted = printer.width() > 0 && printer.format() == Format.TABLE;
        return wanted ? WorkingSet.numbered(answer) : answer;
    }

    private void deliver(Call call, String text) throws Failure {
        var file = call.option(Common.OUTPUT);
        if (file.isPresent()) {
            new AnswerFile(surroundings.path(file.get())).write(text);
            surroundings.say("crossover: written to " + file.get());
        } else {
            surroundings.streams().out().print(text);
            surroundings.streams().out().flush();
        }
    }

    private Printer printer(Call call, int columns) throws Failure {
        var terminal = surroundings.screen().out() && !call.has(Common.OUTPUT);
        var style = Style.of(call.option(Common.COLOR).orElse("auto"), terminal, surroundings);
        return new Printer(format(call), style, terminal ? columns : 0);
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

    /// The words that would fit behind others.
    ///
    /// @param word what is typed of the word in question
    public List<Proposal> proposals(List<String> before, String word) throws Failure {
        return new Proposals(commands, desk()).of(before, word);
    }

    /// What is loaded, or why nothing is, and the keys to know.
    public String greeting() {
        return "Crossover "
                + Version.text()
                + ": "
                + loaded()
                + "\n"
                + "help lists the commands, TAB completes, Ctrl-D leaves";
    }

    private String loaded() {
        try {
            var desk = desk();
            var library = desk.shown(desk.settings().library());
            var overlay = desk.settings().overlay().map(o -> " with " + desk.shown(o)).orElse("");
            return desk.library().ids().size()
                    + " entries as of "
                    + desk.day()
                    + " from "
                    + library
                    + overlay;
        } catch (Failure failure) {
            return failure.message() + "; " + failure.hint();
        }
    }

    /// The desk of a line that asks for nothing of its own.
    private Desk desk() throws Failure {
        return desk(CommandLineReader.read(NONE, defaults));
    }

    /// Whether prompts may be coloured.
    public boolean isColoured() {
        return Style.auto(surroundings.screen().out(), surroundings) == Style.COLOURED;
    }
}
