package crossover.content.schema;

import java.util.List;

/// Where in its file an entry quotes a source, says when one was seen, and names facts of others.
public record Places(List<Quotation> quotations, List<Sighting> sightings, List<FactLink> facts) {
    public Places {
        quotations = List.copyOf(quotations);
        sightings = List.copyOf(sightings);
        facts = List.copyOf(facts);
    }
}
