package crossover.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The rows of a table that a query chooses, in its order.
///
/// @param unstated for each field that left a row undecided, how many rows it did: "no such price"
public record Selection<T>(List<T> rows, Map<String, Integer> unstated) {

    public Selection {
        rows = List.copyOf(rows);
        unstated = Collections.unmodifiableMap(new LinkedHashMap<>(unstated));
    }

    /// Chooses the rows for which the query is true. Those for which it is unknown are left out and
    /// counted. Equals keep their order.
    public static <T> Selection<T> of(
            Query query, List<T> rows, Function<T, Attributes> attributes) {
        var chosen = new ArrayList<T>();
        var unstated = new LinkedHashMap<String, Integer>();
        for (var row : rows) {
            var explained = Explanation.of(query.clause(), attributes.apply(row));
            if (explained.truth() == Truth.TRUE) {
                chosen.add(row);
            }
            explained.unstated().forEach(field -> unstated.merge(field, 1, Integer::sum));
        }
        chosen.sort(Comparator.comparing(attributes, Sort.order(query.sorts())));
        return new Selection<>(chosen, unstated);
    }
}
