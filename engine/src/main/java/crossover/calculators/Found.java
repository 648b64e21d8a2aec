package crossover.calculators;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong between inputs that are each within their bounds.
final class Found {
    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return problems;
    }

    /// An input that another choice calls for.
    void need(Values values, Input input, String because) {
        if (!values.states(input)) {
            wrong(
                    input,
                    input.inSentence() + " is missing: " + because,
                    "give `" + input.id() + "` in " + input.unit());
        }
    }

    void wrong(Input input, String message, String hint) {
        problems.add(new Problem(input.id(), message, hint));
    }
}
