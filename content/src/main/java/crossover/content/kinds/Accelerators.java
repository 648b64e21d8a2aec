package crossover.content.kinds;

import crossover.content.facts.EntryId;
import crossover.content.schema.Fields;

/// Which accelerators a machine holds, and how many. Their memory and power are derived from the
/// accelerator's entry, never typed again.
public record Accelerators(EntryId id, int count) {

    static Accelerators read(Fields in) {
        return new Accelerators(in.reference("id", "accelerators"), in.count("count"));
    }

    /// The accelerators of a machine that must have some.
    static Accelerators of(Fields in) {
        var block = in.block("accelerators", Accelerators::read);
        if (block.isEmpty()) {
            in.wrong(
                    "accelerators",
                    "`accelerators` is missing",
                    "add `accelerators: {id: nvidia-h100-sxm, count: 8}`");
        }
        return block.orElse(new Accelerators(new EntryId("accelerators", "none"), 1));
    }
}
