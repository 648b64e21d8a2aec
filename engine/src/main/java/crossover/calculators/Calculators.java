package crossover.calculators;

import java.util.List;
import java.util.Optional;

/// All calculators there are.
public final class Calculators {
    private static final List<Calculator> ALL =
            List.of(TotalCost.calculator(), BreakEven.calculator(), Finance.calculator());

    private Calculators() {}

    public static List<Calculator> all() {
        return ALL;
    }

    public static Optional<Calculator> find(String id) {
        for (var calculator : all()) {
            if (calculator.id().equals(id)) {
                return Optional.of(calculator);
            }
        }
        return Optional.empty();
    }
}
