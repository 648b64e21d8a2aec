package crossover.shell.interactive;

import crossover.shell.session.Session;

import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.ExitStatus;

import java.util.ArrayList;
import java.util.List;

/// A command of the program as Spring Shell sees it: it hands its words to the session, which
/// prints whatever there is to say. Spring Shell is always told that all is well, or it would say
/// more.
final class SessionCommand implements Command {
    /// Takes the lines that begin with no command's name, so that the session can answer them. Not
    /// hidden: the registry of 4.0.1 does not find hidden commands.
    static final String OTHERWISE = "(otherwise)";

    private final String name;
    private final String summary;
    private final String group;
    private final Lines lines;

    SessionCommand(crossover.shell.command.Command command, Lines lines) {
        this(command.name(), command.summary(), command.group(), lines);
    }

    private SessionCommand(String name, String summary, String group, Lines lines) {
        this.name = name;
        this.summary = summary;
        this.group = group;
        this.lines = lines;
    }

    static SessionCommand otherwise(Lines lines) {
        return new SessionCommand(OTHERWISE, "", "", lines);
    }

    /// Runs the words of a line.
    @FunctionalInterface
    interface Lines {
        /// The same words, the same answer, in every host: see [Session].
        void run(List<String> words);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return summary;
    }

    @Override
    public String getGroup() {
        return group;
    }

    @Override
    public ExitStatus execute(CommandContext context) {
        var words = new ArrayList<String>();
        if (!name.equals(OTHERWISE)) {
            words.add(name);
        }
        context.parsedInput().arguments().stream().map(CommandArgument::value).forEach(words::add);
        if (!words.isEmpty()) {
            lines.run(words);
        }
        return ExitStatus.OK;
    }
}
