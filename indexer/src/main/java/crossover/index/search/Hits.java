package crossover.index.search;

import crossover.search.Understood;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was found for a query.
///
/// @param query as typed
/// @param total how many entries were found, of which `hits` are the first
/// @param kinds how many of them are of which kind, by the kinds' names
/// @param understood what the query was taken to mean, and what is wrong with it
/// @param relaxed whether no entry has all the words, so that these have only some of them
/// @param unstated for each field that left an entry undecided, how many it did: "no such price"
/// @param suggestion the query with its unknown words put right, if there is one
public record Hits(
        String query,
        int total,
        List<Hit> hits,
        Map<String, Integer> kinds,
        Understood understood,
        boolean relaxed,
        Map<String, Integer> unstated,
        Optional<String> suggestion) {
    public Hits {
        hits = List.copyOf(hits);
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        unstated = Collections.unmodifiableMap(new LinkedHashMap<>(unstated));
    }
}
