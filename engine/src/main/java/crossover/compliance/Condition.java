package crossover.compliance;

import crossover.query.Attributes;
import crossover.query.Clause;
import crossover.query.Truth;

import java.util.List;

/// Something a plan must fulfil.
///
/// @param met what in a plan shows that it is fulfilled, one suffices: an expression, an
///     attestation. The first decides whether it is known to be unmet: an attestation that nobody
///     mentioned does not leave open what the plan plainly denies. Empty if no plan can show it, so
///     that it always stays to be done
public record Condition(String id, String name, List<Clause> met) {

    /// How far a condition is fulfilled.
    public enum State {
        DONE,
        TO_DO,
        /// Known to be unmet.
        FAILED
    }

    public Condition {
        met = List.copyOf(met);
    }

    State state(Attributes plan) {
        var truth = met.isEmpty() ? Truth.UNKNOWN : met.getFirst().truth(plan);
        for (var way : met) {
            if (way.truth(plan) == Truth.TRUE) {
                truth = Truth.TRUE;
            }
        }
        return switch (truth) {
            case TRUE -> State.DONE;
            case UNKNOWN -> State.TO_DO;
            case FALSE -> State.FAILED;
        };
    }
}
