package crossover.shell.line;

import crossover.shell.command.Command;
import crossover.shell.command.Common;
import crossover.shell.command.Option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// How the program and each command are used, examples first.
public final class Help {
    private Help() {}

    /// All commands, under their headings.
    public static String of(List<Command> commands) {
        var groups = new LinkedHashMap<String, List<Command>>();
        commands.forEach(c -> groups.computeIfAbsent(c.group(), _ -> new ArrayList<>()).add(c));
        var text = new StringBuilder();
        text.append(
                "Crossover: where should this AI workload run, in the cloud, on your own hardware,"
                        + " or both?\n\n");
        text.append("usage: crossover                    the interactive shell\n");
        text.append(
                "       crossover COMMAND [...]      one answer; see crossover COMMAND --help\n");
        groups.forEach(
                (group, members) -> {
                    text.append('\n').append(group).append('\n');
                    members.forEach(c -> row(text, c.name(), c.summary()));
                });
        text.append("\nEvery command\n");
        options(text, Common.all());
        return text.toString();
    }

    /// One command: examples, usage, words, options.
    public static String of(Command command) {
        var text = new StringBuilder();
        text.append("crossover ")
                .append(command.name())
                .append(": ")
                .append(command.summary())
                .append('\n');
        if (!command.examples().isEmpty()) {
            text.append("\nExamples\n");
            command.examples()
                    .forEach(
                            e ->
                                    text.append("  crossover ")
                                            .append(e.line())
                                            .append("\n      ")
                                            .append(e.about())
                                            .append('\n'));
        }
        text.append("\nUsage\n  crossover ").append(command.usage()).append('\n');
        command.parameters().forEach(parameter -> row(text, parameter.name(), parameter.about()));
        if (!command.options().isEmpty()) {
            text.append("\nOptions\n");
            options(text, command.options());
        }
        text.append("\nEvery command\n");
        options(text, Common.all());
        return text.toString();
    }

    private static void options(StringBuilder text, List<Option> options) {
        for (var option : options) {
            row(
                    text,
                    "--" + option.name() + (option.isFlag() ? "" : " " + option.value()),
                    option.about());
        }
    }

    private static void row(StringBuilder text, String name, String about) {
        text.append("  ").append(name).repeat(' ', Math.max(2, 26 - name.length()));
        text.append(about).append('\n');
    }
}
