package crossover.content.kinds;

import crossover.content.facts.EntryId;
import crossover.content.facts.FactAddress;
import crossover.content.facts.Reading;
import crossover.content.problems.Location;
import crossover.content.schema.Fields;

import java.util.List;
import java.util.Optional;

/// A statement of others, reviewed in public.
///
/// @param work the source that makes the claim
/// @param judgedOn the facts it was judged on, with the values they had: it re-opens when they
///     change
/// @param recomputed a calculator's answer to the same question, if one has it
public record Claim(
        EntryId work,
        String at,
        String quote,
        Verdict verdict,
        String correction,
        List<Ground> judgedOn,
        Optional<Recomputed> recomputed,
        List<EntryId> sources)
        implements Detail {

    /// What became of a claim.
    public enum Verdict {
        CORRECT,
        OUTDATED,
        WRONG,
        NEEDS_CONTEXT
    }

    /// A fact and the value that it had when the claim was judged; no address if it is not written
    /// as one.
    public record Ground(Optional<FactAddress> fact, Reading value, Location at) {
        static Ground read(Fields in) {
            return new Ground(in.fact("fact"), in.reading("value"), in.at("fact"));
        }
    }

    public static final Kind KIND =
            new Kind(
                    "claims",
                    "claim",
                    "Claims",
                    "Statements of others, beside the facts.",
                    0,
                    List.of(),
                    Claim::read);

    private static Claim read(Fields in) {
        return new Claim(
                in.reference("work", "sources"),
                in.text("at"),
                in.text("quote"),
                in.choice("verdict", Verdict.class),
                in.text("correction"),
                in.blocks("judgedOn", Ground::read),
                in.block("recomputed", Recomputed::read),
                in.references("sources", "sources"));
    }

    @Override
    public List<String> texts() {
        return List.of(quote, correction);
    }

    @Override
    public List<Property> properties() {
        return List.of(
                Property.of("verdict", "Verdict", Fields.written(verdict)),
                Property.of("work", "Work", work));
    }
}
