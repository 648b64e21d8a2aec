package crossover.shell.interactive;

import crossover.shell.answer.Failure;
import crossover.shell.words.Words;

import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

import java.util.List;
import java.util.function.Predicate;

/// Splits a line as a POSIX shell does and leaves the words alone: options are read by the session,
/// as for the command line. Spring Shell's own parser knows no single quotes, lets a switch eat the
/// next word and overflows the stack on a long line.
final class LineParser implements CommandParser {
    private final Predicate<String> isCommand;
    private final Refusal refuse;

    /// @param refuse is told what is wrong with a line that cannot be split
    LineParser(Predicate<String> isCommand, Refusal refuse) {
        this.isCommand = isCommand;
        this.refuse = refuse;
    }

    /// Told why a line cannot be split.
    @FunctionalInterface
    interface Refusal {
        Object tell(Failure failure);
    }

    @Override
    public ParsedInput parse(String line) {
        var words = words(line);
        var known = !words.isEmpty() && isCommand.test(words.getFirst());
        var input =
                ParsedInput.builder()
                        .commandName(known ? words.getFirst() : SessionCommand.OTHERWISE);
        for (var i = known ? 1 : 0; i < words.size(); i++) {
            input.addArgument(new CommandArgument(i, words.get(i)));
        }
        return input.build();
    }

    private List<String> words(String line) {
        try {
            return Words.of(line);
        } catch (Failure failure) {
            refuse.tell(failure);
            return List.of();
        }
    }
}
