package crossover.shell.command;

import java.util.List;

/// A command of the program.
///
/// @param name one word, such as `search`
/// @param summary one line for the list of commands, without a full stop
/// @param group the heading it stands under
public record Command(
        String name,
        String group,
        String summary,
        List<Parameter> parameters,
        List<Option> options,
        List<Example> examples,
        Action action) {

    public Command {
        parameters = List.copyOf(parameters);
        options = List.copyOf(options);
        examples = List.copyOf(examples);
    }

    /// What a command does.
    @FunctionalInterface
    public interface Action {
        /// @throws Failure if it cannot be done; the host prints the reason and what to do
        Outcome run(Call call, Desk desk) throws Failure;
    }

    /// A command line that works, and what it is good for.
    public record Example(String line, String about) {}

    /// `search QUERY… [--limit N]`
    public String usage() {
        var usage = new StringBuilder(name);
        parameters.forEach(parameter -> usage.append(' ').append(parameter.usage()));
        options.forEach(option -> usage.append(" [").append(option.usage()).append(']'));
        return usage.toString();
    }
}
