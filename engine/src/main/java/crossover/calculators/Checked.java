package crossover.calculators;

import java.util.List;

/// What checking the inputs of a calculator gave.
public sealed interface Checked {
    /// They can be reckoned with.
    record Passed(Values values) implements Checked {}

    /// They cannot; all that is wrong with them, in the order of the inputs.
    record Refused(List<Problem> problems) implements Checked {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
