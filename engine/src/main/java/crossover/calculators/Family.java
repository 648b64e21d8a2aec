package crossover.calculators;

import java.util.List;
import java.util.Optional;

/// Calculators that share a script, so that a page loads no others.
///
/// @param script the name of its file without `crossover-` and `.js`
public record Family(String script, List<Calculator> calculators) {
    public Family {
        calculators = List.copyOf(calculators);
    }

    /// What computing costs.
    public static Family costs() {
        return new Family(
                "calculators",
                List.of(TotalCost.calculator(), BreakEven.calculator(), Finance.calculator()));
    }

    /// What work asks of machines.
    public static Family workloads() {
        return new Family(
                "workloads",
                List.of(
                        LlmMemory.calculator(),
                        Tokens.calculator(),
                        Training.calculator(),
                        Scaling.calculator(),
                        Latency.calculator()));
    }

    /// The one with that id, if it is of this family.
    public Optional<Calculator> find(String id) {
        for (var calculator : calculators) {
            if (calculator.id().equals(id)) {
                return Optional.of(calculator);
            }
        }
        return Optional.empty();
    }
}
