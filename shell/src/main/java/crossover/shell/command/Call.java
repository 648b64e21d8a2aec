package crossover.shell.command;

import crossover.shell.answer.Failure;

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
        return wholeNumber(text.get())
                .filter(number -> number >= least && number <= most)
                .orElseThrow(
                        () ->
                                misused(
                                        name,
                                        "is a whole number from " + least + " to " + most,
                                        text.get()));
    }

    private static Optional<Integer> wholeNumber(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public Optional<LocalDate> date(String name) throws Failure {
        var text = option(name).orElse("");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw misused(name, "is a date such as 2026-06-30", text);
        }
    }

    /// The command line is wrong at an option.
    public Failure misused(String option, String wanted, String given) {
        return Failure.usage(
                "`--" + option + "` " + wanted + ", not `" + given + "`",
                "usage: crossover " + command.usage());
    }
}
