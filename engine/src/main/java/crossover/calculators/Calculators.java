package crossover.calculators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All calculators there are.
public final class Calculators {
    private static final List<Family> FAMILIES = List.of(Family.costs(), Family.workloads());
    private static final List<Calculator> ALL = together();

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

    /// Each with a script of its own.
    public static List<Family> families() {
        return FAMILIES;
    }

    private static List<Calculator> together() {
        var all = new ArrayList<Calculator>();
        FAMILIES.forEach(family -> all.addAll(family.calculators()));
        return List.copyOf(all);
    }
}
