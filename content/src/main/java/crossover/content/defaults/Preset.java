package crossover.content.defaults;

import crossover.content.facts.Citation;
import crossover.content.facts.EntryId;
import crossover.content.facts.FactAddress;

import java.util.Optional;

/// A value of the library that an input of a calculator can take.
///
/// @param input the input, such as `hoursPerMonth`
/// @param label what the value is of: the name of its entry
/// @param low the least plausible value, if the library says
/// @param high the greatest plausible value, if the library says
/// @param from the entry that offers it: an assumption, an instance, a system
/// @param fact the fact that the value is read from
/// @param citation who says so
/// @param text the value where a number does not say it, such as rates by amount; else empty
/// @param when the word of a choice with which alone it holds, such as the currency of an exchange
///     rate; else empty
public record Preset(
        String input,
        String label,
        double value,
        Optional<Double> low,
        Optional<Double> high,
        EntryId from,
        FactAddress fact,
        Citation citation,
        String text,
        String when) {
    /// A number that holds whatever is chosen.
    Preset(
            String input,
            String label,
            double value,
            Optional<Double> low,
            Optional<Double> high,
            EntryId from,
            FactAddress fact,
            Citation citation) {
        this(input, label, value, low, high, from, fact, citation, "", "");
    }

    /// The same in another unit.
    Preset times(double factor) {
        return new Preset(
                input,
                label,
                value * factor,
                low.map(bound -> bound * factor),
                high.map(bound -> bound * factor),
                from,
                fact,
                citation,
                text,
                when);
    }

    /// A count that its entry says of itself.
    Preset exactly(double count) {
        return new Preset(
                input,
                label,
                count,
                Optional.empty(),
                Optional.empty(),
                from,
                fact,
                citation,
                text,
                when);
    }

    /// The same, given as a text.
    Preset saying(String said) {
        return new Preset(input, label, value, low, high, from, fact, citation, said, when);
    }

    Preset holding(String word) {
        return new Preset(input, label, value, low, high, from, fact, citation, text, word);
    }
}
