package crossover.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class SelectionTest {
    private record Row(String name, Map<String, Value> values) implements Attributes {
        @Override
        public Value value(String field) {
            return values.getOrDefault(field, Value.UNSTATED);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Row> ROWS =
            List.of(
                    row("a", "aws", 3),
                    row("b", "azure", 1),
                    new Row("c", Map.of("provider", Value.text("aws"))),
                    row("d", "AWS", 2));

    private static Row row(String name, String provider, double price) {
        return new Row(name, Map.of("provider", Value.text(provider), "usd", Value.number(price)));
    }

    private static Selection<Row> select(String query) {
        return Selection.of(Query.parse(query).query(), ROWS, row -> row);
    }

    @ParameterizedTest
    @CsvSource({
        "sort:usd, '[b, d, a, c]'",
        "sort:-usd, '[a, d, b, c]'",
        "sort:provider sort:usd, '[d, a, c, b]'",
        "sort:provider sort:-usd, '[a, d, c, b]'",
        "provider:aws, '[a, c, d]'",
        "usd<3, '[b, d]'",
    })
    void choosesAndOrders(String query, String rows) {
        assertEquals(rows, select(query).rows().toString());
    }

    @Test
    void countsTheRowsThatStateNoPrice() {
        assertEquals(Map.of("usd", 1), select("usd<3").unstated());
        assertEquals(Map.of(), select("usd<3 provider:azure").unstated());
        assertEquals(Map.of("usd", 1, "watts", 4), select("watts>1 -(-usd>0 watts<1)").unstated());
    }
}
