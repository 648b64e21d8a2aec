package crossover.content.kinds;

import crossover.content.facts.EntryId;
import crossover.content.problems.Location;
import crossover.content.schema.Fields;

import java.util.List;

/// Something a plan must fulfil for a law to allow it. The prose says what is to be done.
///
/// @param evidence what proves that it is done
/// @param met an expression over the plan that is true once it is done; empty if no plan can show
///     it
/// @param attestations standards whose attestation meets it
public record Condition(
        Who who, String evidence, String met, List<EntryId> attestations, Location metAt)
        implements Detail {
    /// Who acts.
    public enum Who {
        CUSTOMER,
        PROVIDER,
        BOTH
    }

    public static final Kind KIND =
            new Kind(
                    "conditions",
                    "condition",
                    "Conditions",
                    "What must be done, who does it, and what proves it.",
                    0,
                    List.of(),
                    Condition::read);

    private static Condition read(Fields in) {
        return new Condition(
                in.choice("who", Who.class),
                in.text("evidence"),
                in.textOrNone("met"),
                in.references("attestations", "standards"),
                in.at("met"));
    }

    @Override
    public List<String> texts() {
        return List.of(evidence);
    }

    @Override
    public List<Property> properties() {
        return List.of(Property.of("who", "Who acts", Fields.written(who)));
    }
}
