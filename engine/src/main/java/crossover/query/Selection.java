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
    /// counted. Rows that do not state a field stand last in an order by it; equals keep their
    // order.
    public static <T> Selection<T> of(
            Query query, List<T> rows, Function<T, Attributes> attributes) {
        var chosen = new ArrayList<T>();
        var unstated = new LinkedHashMap<String, Integer>();
        for (var row : rows) {
            var asked = attributes.apply(row);
            switch (query.clause().truth(asked)) {
                case TRUE -> chosen.add(row);
                case FALSE -> {}
                case UNKNOWN -> count(query.clause(), asked, unstated);
            }
        }
        for (var i = query.sorts().size() - 1; i >= 0; i--) {
            chosen.sort(Comparator.comparing(attributes, order(query.sorts().get(i))));
        }
        return new Selection<>(chosen, unstated);
    }

    private static void count(Clause clause, Attributes asked, Map<String, Integer> unstated) {
        var fields = new ArrayList<String>();
        for (var reason : Explanation.of(clause, asked).reasons()) {
            for (var field : reason.clause().fields()) {
                if (!fields.contains(field)) {
                    fields.add(field);
                }
            }
        }
        for (var field : fields) {
            unstated.merge(field, 1, Integer::sum);
        }
    }

    private static Comparator<Attributes> order(Sort sort) {
        return (left, right) ->
                compare(left.value(sort.field()), right.value(sort.field()), sort.descending());
    }

    private static int compare(Value left, Value right, boolean descending) {
        var rank = Integer.compare(rank(left), rank(right));
        if (rank != 0) {
            return rank;
        }
        var order =
                switch (left) {
                    case Value.Amount(var low, _) ->
                            Double.compare(low, ((Value.Amount) right).low());
                    case Value.Texts(var texts) ->
                            first(texts).compareToIgnoreCase(first(((Value.Texts) right).texts()));
                    case Value.Unstated _ -> 0;
                };
        return descending ? -order : order;
    }

    /// Numbers before texts before nothing, whichever way the order runs.
    private static int rank(Value value) {
        return switch (value) {
            case Value.Amount _ -> 0;
            case Value.Texts(var texts) -> texts.isEmpty() ? 2 : 1;
            case Value.Unstated _ -> 3;
        };
    }

    private static String first(List<String> texts) {
        return texts.isEmpty() ? "" : texts.get(0);
    }
}
