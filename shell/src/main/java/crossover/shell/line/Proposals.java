package crossover.shell.line;

import crossover.shell.answer.Failure;
import crossover.shell.command.Command;
import crossover.shell.command.Common;
import crossover.shell.command.Completion;
import crossover.shell.command.Option;
import crossover.shell.command.Parameter;
import crossover.shell.desk.Desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What could stand where the cursor is: the same for TAB in the interactive shell and for the
/// completion of bash, zsh and fish.
public final class Proposals {
    private final List<Command> commands;
    private final Desk desk;

    public Proposals(List<Command> commands, Desk desk) {
        this.commands = commands;
        this.desk = desk;
    }

    /// @param before the words in front of the one at the cursor
    /// @param word that word, up to the cursor
    /// @return all words of the right sort; the caller picks those that fit what is typed
    public List<Proposal> of(List<String> before, String word) throws Failure {
        var named = before.stream().filter(this::isCommand).findFirst();
        if (named.isEmpty()) {
            return word.startsWith("-") ? options(Common.all()) : commands();
        }
        var words = before.subList(before.indexOf(named.get()) + 1, before.size());
        var command = find(named.get()).on(words.isEmpty() ? "" : words.getFirst());
        var open = openOption(command, words);
        if (open.isPresent()) {
            return values(open.get().completion(), word);
        }
        if (word.startsWith("-")) {
            return options(
                    Stream.concat(command.options().stream(), Common.all().stream()).toList());
        }
        return parameter(command, positional(command, words))
                .map(parameter -> values(parameter.completion(), word))
                .orElse(List.of());
    }

    private boolean isCommand(String word) {
        return commands.stream().anyMatch(command -> command.name().equals(word));
    }

    private Command find(String name) {
        return commands.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Proposal> commands() {
        return commands.stream().map(c -> Proposal.of(c.name(), c.summary())).toList();
    }

    private static List<Proposal> options(List<Option> options) {
        return options.stream().map(o -> Proposal.of("--" + o.name(), o.about())).toList();
    }

    /// The option that the word at the cursor is the value of.
    private static Optional<Option> openOption(Command command, List<String> words) {
        return words.isEmpty() ? Optional.empty() : valued(command, words.getLast());
    }

    private static Optional<Option> valued(Command command, String word) {
        return Stream.concat(command.options().stream(), Common.all().stream())
                .filter(option -> !option.isFlag() && word.equals("--" + option.name()))
                .findFirst();
    }

    /// How many words that stand by their place are in front of the cursor.
    private static int positional(Command command, List<String> words) {
        var count = 0;
        for (var i = 0; i < words.size(); i++) {
            if (valued(command, words.get(i)).isPresent()) {
                i++;
            } else if (!words.get(i).startsWith("--")) {
                count++;
            }
        }
        return count;
    }

    private static Optional<Parameter> parameter(Command command, int place) {
        var taken = 0L;
        for (var parameter : command.parameters()) {
            taken += parameter.most();
            if (place < taken) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /// Values of a sort; none if the library cannot be read, for nobody can be told here.
    private List<Proposal> values(Completion completion, String word) {
        try {
            return new ArrayList<>(new Values(desk).of(completion, word));
        } catch (Failure e) {
            return List.of();
        }
    }
}
