package crossover.shell.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One use of a command: its words and options, as typed.
///
/// @param words the words that stand by their place
/// @param options the values of options by name; a switch that is on has an empty value
public record Call(Command command, List<String> words, Map<String, List<String>> options) {
    public Call {
        words = List.copyOf(words);
        options = Map.copyOf(options);
    }

    /// All words as one text: `search gpu price` asks for `gpu price`.
    public String text() {
        return String.join(" ", words);
    }

    public String first() {
        return words.getFirst();
    }

    public boolean has(String option) {
        return options.containsKey(option);
    }

    /// The last value given, as in every shell.
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name)).map(List::getLast);
    }

    /// A whole number within bounds.
    public int number(String name, int otherwise, int least, int most) throws Failure {
        var text = option(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            var number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Failure.usage(
                "`--" + name + "` is a whole number from " + least + " to " + most + ", not `" + text.get() + "`",
                command);
    }

    public Optional<LocalDate> date(String name) throws Failure {
        var text = option(name);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw Failure.usage(
                    "`--" + name + "` is a date such as 2026-06-30, not `" + text.get() + "`", command);
        }
    }
}
