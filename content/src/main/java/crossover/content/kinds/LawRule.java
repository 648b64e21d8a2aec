package crossover.content.kinds;

import crossover.content.facts.EntryId;
import crossover.content.facts.PartialDate;
import crossover.content.problems.Location;
import crossover.content.schema.Fields;

import java.util.List;
import java.util.Optional;

/// One rule of a law: to which plans it speaks, and what follows.
///
/// @param clause where it stands in the law
/// @param when an expression over the plan, in the grammar of queries
/// @param conditions what must be fulfilled, entries in `conditions`
/// @param mandatory whether a condition known to be unmet forbids the plan
/// @param misread what it is often taken to say and does not; may be empty
public record LawRule(
        String id,
        String clause,
        Binding binding,
        Basis basis,
        Optional<PartialDate> from,
        Optional<PartialDate> until,
        Optional<EntryId> source,
        String at,
        String says,
        String when,
        Outcome then,
        List<EntryId> conditions,
        boolean mandatory,
        String why,
        String misread,
        Location whenAt,
        Location here) {

    /// How a rule binds. Guidance never forbids.
    public enum Binding {
        LAW,
        GUIDANCE,
        CONTRACT,
        STANDARD
    }

    /// What our reading of a rule rests on.
    public enum Basis {
        TEXT,
        GUIDANCE,
        CASE,
        OUR_READING
    }

    /// What follows for a plan that the rule speaks to.
    public enum Outcome {
        ALLOWED,
        ALLOWED_IF,
        NOT_ALLOWED
    }

    static LawRule read(Fields in) {
        return new LawRule(
                in.text("id"),
                in.text("clause"),
                in.choice("binding", Binding.class),
                in.choice("basis", Basis.class),
                in.date("from"),
                in.date("until"),
                in.referenceIfAny("source", "sources"),
                in.textOrNone("at"),
                in.quotation("says"),
                in.text("when"),
                in.choice("then", Outcome.class),
                in.references("conditions", "conditions"),
                in.flag("mandatory"),
                in.text("why"),
                in.textOrNone("misread"),
                in.at("when"),
                in.here());
    }
}
