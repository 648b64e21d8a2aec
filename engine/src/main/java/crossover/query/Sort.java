package crossover.query;

import java.util.Comparator;
import java.util.List;

/// An order of rows: `sort:usdPerHour`, or `sort:-usdPerHour` for the greatest first.
public record Sort(String field, boolean descending) {

    /// The order by several fields, the first foremost. What does not state a field stands last,
    /// whichever way the order runs; numbers stand before texts.
    public static Comparator<Attributes> order(List<Sort> sorts) {
        return (left, right) -> {
            for (var sort : sorts) {
                var order = sort.compare(left.value(sort.field), right.value(sort.field));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    private int compare(Value left, Value right) {
        var rank = Integer.compare(rank(left), rank(right));
        if (rank != 0) {
            return rank;
        }
        var order =
                switch (left) {
                    case Value.Amount(var low, _) ->
                            Double.compare(low, ((Value.Amount) right).low());
                    case Value.Texts(var texts) ->
                            Letters.compare(first(texts), first(((Value.Texts) right).texts()));
                    case Value.Unstated _ -> 0;
                };
        return descending ? -order : order;
    }

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

    @Override
    public String toString() {
        return "sort:" + (descending ? "-" : "") + field;
    }
}
