package crossover.content.schema;

import java.util.List;

/// Where in its file an entry quotes a source, and where it says when one was seen.
public record Places(List<Quotation> quotations, List<Sighting> sightings) {
    public Places {
        quotations = List.copyOf(quotations);
        sightings = List.copyOf(sightings);
    }
}
