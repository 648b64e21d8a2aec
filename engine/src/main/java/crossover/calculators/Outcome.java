package crossover.calculators;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The numbers that a formula gives, by the id of their output; what has no answer is absent.
public record Outcome(Status status, Map<String, Double> numbers) {
    public Outcome {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /// A number that is known to be there.
    double of(String output) {
        return numbers.getOrDefault(output, 0.0);
    }
}
