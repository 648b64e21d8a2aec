package crossover.shell.line;

import crossover.content.problems.Suggestion;
import crossover.shell.answer.Failure;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.command.Common;
import crossover.shell.command.Option;
import crossover.shell.command.Parameter;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the words behind a command's name. picocli's programmatic model is made for the one
/// command that is named, so that no other costs anything.
public final class CommandLineReader {
    private CommandLineReader() {}

    /// @param words what stands behind the command's name
    /// @throws Failure if the words do not fit the command
    public static Call read(Command command, List<String> words) throws Failure {
        var meant = command.on(firstWord(command, words));
        var parsed = parse(meant, words);
        var stray = strayOption(words, parsed);
        if (!stray.isEmpty()) {
            throw unknownOption(meant, stray);
        }
        var call = new Call(meant, positional(parsed), options(parsed));
        if (!call.has(Common.HELP)) {
            checkCount(meant, call.words());
        }
        return call;
    }

    private static CommandLine.ParseResult parse(Command command, List<String> words)
            throws Failure {
        try {
            return commandLine(command).parseArgs(words.toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            throw Failure.usage(inOurWords(e), "usage: crossover " + command.usage());
        }
    }

    /// The first word that is neither an option nor an option's value.
    private static String firstWord(Command command, List<String> words) {
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!word.startsWith("--")) {
                return word;
            }
            i += takesNext(command, word) ? 1 : 0;
        }
        return "";
    }

    private static boolean takesNext(Command command, String word) {
        return !word.contains("=")
                && (known(command, word, Common.all()) || known(command, word, command.options()));
    }

    private static boolean known(Command command, String word, List<Option> options) {
        return options.stream().anyMatch(o -> !o.isFlag() && word.equals("--" + o.name()));
    }

    static CommandLine commandLine(Command command) {
        var spec = CommandSpec.create().name("crossover " + command.name());
        command.parameters().forEach(parameter -> spec.addPositional(positional(parameter)));
        command.options().forEach(option -> spec.addOption(option(option)));
        Common.all().forEach(option -> spec.addOption(option(option)));
        return new CommandLine(spec)
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setOverwrittenOptionsAllowed(true)
                .setUnmatchedOptionsArePositionalParams(true);
    }

    private static PositionalParamSpec positional(Parameter parameter) {
        // Counted by us, with better words: picocli sees any number.
        return PositionalParamSpec.builder()
                .paramLabel(parameter.name())
                .description(parameter.about())
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }

    private static OptionSpec option(Option option) {
        var spec = OptionSpec.builder("--" + option.name()).description(option.about());
        return option.isFlag()
                ? spec.arity("0").type(boolean.class).build()
                : spec.arity("1")
                        .paramLabel(option.value())
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build();
    }

    private static List<String> positional(CommandLine.ParseResult parsed) {
        var words = new ArrayList<String>();
        for (var positional : parsed.matchedPositionals()) {
            words.addAll(positional.stringValues());
        }
        words.addAll(parsed.unmatched());
        return words;
    }

    private static Map<String, List<String>> options(CommandLine.ParseResult parsed) {
        var options = new LinkedHashMap<String, List<String>>();
        for (var option : parsed.matchedOptions()) {
            var flag = option.arity().max() == 0;
            options.put(
                    option.longestName().substring(2), flag ? List.of("") : option.stringValues());
        }
        return options;
    }

    /// A word that looks like an option and is none. A word with one dash is none: `search a100
    /// -rental` leaves a word out.
    private static String strayOption(List<String> words, CommandLine.ParseResult parsed) {
        var end = words.indexOf("--");
        var before = end < 0 ? words : words.subList(0, end);
        return positional(parsed).stream()
                .filter(word -> word.startsWith("--") && before.contains(word))
                .findFirst()
                .orElse("");
    }

    private static Failure unknownOption(Command command, String word) {
        var name = word.substring(2).replaceAll("=.*", "");
        var known = new ArrayList<String>();
        command.options().forEach(option -> known.add(option.name()));
        Common.all().forEach(option -> known.add(option.name()));
        return Failure.usage(
                "`" + command.name() + "` has no option `--" + name + "`",
                Suggestion.nearest(name, known)
                        .map(option -> "did you mean `--" + option + "`?")
                        .orElse("usage: crossover " + command.usage()));
    }

    private static void checkCount(Command command, List<String> words) throws Failure {
        var least = command.parameters().stream().mapToInt(Parameter::least).sum();
        var most = command.parameters().stream().mapToLong(Parameter::most).sum();
        var usage = "usage: crossover " + command.usage();
        if (words.size() < least) {
            throw Failure.usage(missing(command, words.size()), usage);
        }
        if (words.size() > most) {
            throw Failure.usage("`" + words.get((int) most) + "` is one word too many", usage);
        }
    }

    private static String missing(Command command, int given) {
        var names = new ArrayList<String>();
        for (var parameter : command.parameters()) {
            for (var i = 0; i < parameter.least(); i++) {
                names.add(parameter.name());
            }
        }
        return names.get(given) + " is missing";
    }

    private static String inOurWords(CommandLine.ParameterException e) {
        return switch (e) {
            case CommandLine.MissingParameterException missing
                    when missing.getMissing().size() == 1 ->
                    "`" + name(missing) + "` needs a value";
            default -> {
                var text = String.valueOf(e.getMessage());
                yield text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
            }
        };
    }

    private static String name(CommandLine.MissingParameterException missing) {
        return missing.getMissing().getFirst() instanceof OptionSpec option
                ? option.longestName()
                : "the command line";
    }
}
