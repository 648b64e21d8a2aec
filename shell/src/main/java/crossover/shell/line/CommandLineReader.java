package crossover.shell.line;

import crossover.content.problems.Suggestion;
import crossover.shell.answer.Failure;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.command.Common;
import crossover.shell.command.Option;
import crossover.shell.command.Parameter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the words behind a command's name: `--option value`, `--option=value`, `--switch`, and
/// words that stand by their place. Behind `--` all words do. A word with one dash is no option:
/// `search a100 -rental` leaves a word out.
///
/// Our own, because it is all we need and every answer waits for it: picocli is compiled for Java
/// 5, whose classes the JDK's start-up cache cannot keep.
public final class CommandLineReader {
    private final Command command;
    private final List<String> words;
    private final List<String> placed = new ArrayList<>();
    private final Map<String, List<String>> options = new LinkedHashMap<>();
    private int at;

    private CommandLineReader(Command command, List<String> words) {
        this.command = command;
        this.words = words;
    }

    /// @param words what stands behind the command's name
    /// @throws Failure if the words do not fit the command
    public static Call read(Command command, List<String> words) throws Failure {
        var meant = command.on(firstWord(command, words));
        var reader = new CommandLineReader(meant, words);
        reader.readAll();
        var call = new Call(meant, reader.placed, reader.options);
        if (!call.has(Common.HELP)) {
            reader.checkCount();
        }
        return call;
    }

    /// The first word that is neither an option nor an option's value.
    private static String firstWord(Command command, List<String> words) {
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!word.startsWith("--")) {
                return word;
            }
            var takesNext = find(command, word).map(option -> !option.isFlag()).orElse(false);
            i += takesNext ? 1 : 0;
        }
        return "";
    }

    private static Optional<Option> find(Command command, String word) {
        return optionsOf(command).filter(o -> word.equals("--" + o.name())).findFirst();
    }

    private static Stream<Option> optionsOf(Command command) {
        return Stream.concat(command.options().stream(), Common.all().stream());
    }

    private void readAll() throws Failure {
        while (at < words.size()) {
            var word = words.get(at++);
            if (word.equals("--")) {
                placed.addAll(words.subList(at, words.size()));
                return;
            } else if (word.startsWith("--")) {
                option(word);
            } else if (word.equals("-o")) {
                put(Common.OUTPUT, next(word));
            } else if (word.equals("-h") && words.size() == 1) {
                put(Common.HELP, "");
            } else {
                placed.add(word);
            }
        }
    }

    private void option(String word) throws Failure {
        var equals = word.indexOf('=');
        var name = equals < 0 ? word : word.substring(0, equals);
        var option = find(command, name);
        if (option.isEmpty()) {
            throw unknown(name.substring(2));
        }
        if (option.get().isFlag()) {
            refuseValue(name, equals >= 0);
            put(option.get().name(), "");
        } else {
            put(option.get().name(), equals < 0 ? next(name) : word.substring(equals + 1));
        }
    }

    private void put(String name, String value) {
        options.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    private String next(String name) throws Failure {
        if (at == words.size() || words.get(at).startsWith("--")) {
            throw Failure.usage("`" + name + "` needs a value", usage());
        }
        return words.get(at++);
    }

    private void refuseValue(String name, boolean hasValue) throws Failure {
        if (hasValue) {
            throw Failure.usage("`" + name + "` takes no value", usage());
        }
    }

    private Failure unknown(String name) {
        var known = optionsOf(command).map(Option::name).toList();
        return Failure.usage(
                "`" + command.name() + "` has no option `--" + name + "`",
                Suggestion.nearest(name, known)
                        .map(option -> "did you mean `--" + option + "`?")
                        .orElse(usage()));
    }

    private void checkCount() throws Failure {
        var least = command.parameters().stream().mapToInt(Parameter::least).sum();
        var most = command.parameters().stream().mapToLong(Parameter::most).sum();
        if (placed.size() < least) {
            throw Failure.usage(missing() + " is missing", usage());
        }
        if (placed.size() > most) {
            throw Failure.usage("`" + placed.get((int) most) + "` is one word too many", usage());
        }
    }

    /// The name of the first word that should be there.
    private String missing() {
        var names = new ArrayList<String>();
        for (var parameter : command.parameters()) {
            for (var i = 0; i < parameter.least(); i++) {
                names.add(parameter.name());
            }
        }
        return names.get(placed.size());
    }

    private String usage() {
        return "usage: crossover " + command.usage();
    }
}
