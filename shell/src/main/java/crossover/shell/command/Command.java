package crossover.shell.command;

import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.desk.Desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A command of the program.
///
/// ```java
/// Command.of("show", "Look up", "show an entry with the source and date of every fact", Show::run)
///         .taking(Parameter.one("ID", "the entry, or one of its names", Completion.ENTRY))
///         .example("show accelerators/nvidia-h100-sxm", "everything about the H100");
/// ```
///
/// @param name one word, such as `search`
/// @param group the heading it stands under
/// @param summary one line for the list of commands, without a full stop
/// @param more the options that depend on the first word, such as a calculator's inputs
public record Command(
        String name,
        String group,
        String summary,
        List<Parameter> parameters,
        List<Option> options,
        List<Example> examples,
        Function<String, List<Option>> more,
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

    public static Command of(String name, String group, String summary, Action action) {
        return new Command(
                name, group, summary, List.of(), List.of(), List.of(), _ -> List.of(), action);
    }

    public Command taking(Parameter parameter) {
        return new Command(
                name, group, summary, and(parameters, parameter), options, examples, more, action);
    }

    public Command with(Option option) {
        return new Command(
                name, group, summary, parameters, and(options, option), examples, more, action);
    }

    public Command example(String line, String about) {
        return new Command(
                name,
                group,
                summary,
                parameters,
                options,
                and(examples, new Example(line, about)),
                more,
                action);
    }

    /// The same command with options that depend on its first word.
    public Command withMore(Function<String, List<Option>> options) {
        return new Command(
                name, group, summary, parameters, this.options, examples, options, action);
    }

    /// The command as it is once its first word is known.
    public Command on(String firstWord) {
        var all = new ArrayList<>(options);
        all.addAll(more.apply(firstWord));
        return new Command(name, group, summary, parameters, all, examples, more, action);
    }

    private static <T> List<T> and(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    /// `search QUERY... [--limit N]`
    public String usage() {
        var usage = new StringBuilder(name);
        parameters.forEach(parameter -> usage.append(' ').append(parameter.usage()));
        options.forEach(option -> usage.append(" [").append(option.usage()).append(']'));
        return usage.toString();
    }
}
