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
public record Preset(
        String input,
        String label,
        double value,
        Optional<Double> low,
        Optional<Double> high,
        EntryId from,
        FactAddress fact,
        Citation citation) {}
