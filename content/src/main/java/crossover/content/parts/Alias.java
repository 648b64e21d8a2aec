package crossover.content.parts;

import crossover.content.facts.EntryId;
import crossover.content.facts.PartialDate;
import crossover.content.problems.Location;
import crossover.content.schema.Fields;

import java.util.Optional;

/// Another name by which readers look for an entry; for a renamed thing, since when and until when
/// it was called so. These are the only synonyms that the search knows.
public record Alias(
        String name,
        Optional<PartialDate> from,
        Optional<PartialDate> until,
        Optional<EntryId> source,
        Location at) {

    static Alias read(Fields in) {
        return new Alias(
                in.text("name"),
                in.date("from"),
                in.date("until"),
                in.referenceIfAny("source", "sources"),
                in.at("name"));
    }
}
