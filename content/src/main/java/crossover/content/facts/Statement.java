package crossover.content.facts;

import crossover.content.problems.Location;

import java.time.LocalDate;

/// One source's word on one value.
///
/// @param where the value as written in our file, so that it can be marked or patched
public record Statement(Reading reading, Citation citation, Location where) {

    /// Whether it was known by a day: it held from then, or was seen by then.
    public boolean knownBy(LocalDate day) {
        return citation.from().isPresent()
                ? !citation.from().get().first().isAfter(day)
                : citation.seen().begunBy(day);
    }

    /// The day from which it counts: since when it holds, else when it was first seen.
    public LocalDate since() {
        return citation.from().orElse(citation.seen().first()).first();
    }

    /// The last day on which its source was seen to say so.
    public LocalDate lastSeen() {
        return citation.seen().last().last();
    }

    /// The last sighting up to a day; for what was announced but not yet seen, the day it began.
    public LocalDate lastSeenBy(LocalDate day) {
        if (!citation.seen().begunBy(day)) {
            return since();
        }
        return lastSeen().isAfter(day) ? day : lastSeen();
    }
}
