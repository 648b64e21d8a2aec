package crossover.calculators;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A number for every input of a calculator, each within its bounds.
///
/// @param byInput in the order in which the calculator asks
/// @param unconfirmed the defaults among them, which nobody gave or agreed to
public record Values(Map<String, Double> byInput, List<Default> unconfirmed) {
    public Values {
        byInput = Collections.unmodifiableMap(new LinkedHashMap<>(byInput));
        unconfirmed = List.copyOf(unconfirmed);
    }

    /// The number of an input.
    ///
    /// @throws IllegalArgumentException if the calculator has no such input
    public double of(String input) {
        var value = byInput.get(input);
        if (value == null) {
            throw new IllegalArgumentException("no input `" + input + "`");
        }
        return value;
    }

    /// The same with another number for one input.
    public Values with(String input, double value) {
        var changed = new LinkedHashMap<>(byInput);
        changed.put(input, value);
        return new Values(changed, unconfirmed);
    }
}
