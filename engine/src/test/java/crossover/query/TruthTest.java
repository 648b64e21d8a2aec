package crossover.query;

import static crossover.query.Truth.FALSE;
import static crossover.query.Truth.TRUE;
import static crossover.query.Truth.UNKNOWN;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class TruthTest {
    private static final Map<String, Value> ROW =
            Map.of(
                    "kind", Value.text("Instances"),
                    "storage", new Value.Texts(List.of("DE", "FR")),
                    "contracts", new Value.Texts(List.of()),
                    "memoryGB", Value.number(80),
                    "watts", new Value.Amount(400, 700));

    private static final Attributes ATTRIBUTES =
            new Attributes() {
                @Override
                public Value value(String field) {
                    return ROW.getOrDefault(field, Value.UNSTATED);
                }

                @Override
                public Truth within(String field, String value, String group) {
                    return Truth.of(
                            value.equalsIgnoreCase(group)
                                    || group.equals("EU") && List.of("DE", "FR").contains(value));
                }
            };

    @Test
    void followsKleene() {
        assertEquals(UNKNOWN, TRUE.and(UNKNOWN));
        assertEquals(FALSE, FALSE.and(UNKNOWN));
        assertEquals(TRUE, TRUE.or(UNKNOWN));
        assertEquals(UNKNOWN, FALSE.or(UNKNOWN));
        assertEquals(UNKNOWN, UNKNOWN.not());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind:instances | TRUE",
                "kind:a,instances | TRUE",
                "-kind:a | TRUE",
                "nothing:a | UNKNOWN",
                "-nothing:a | UNKNOWN",
                "storage:EU | TRUE",
                "storage:only(EU) | TRUE",
                "storage:only(DE) | FALSE",
                "storage:only(DE,FR) | TRUE",
                "nothing:only(DE) | UNKNOWN",
                "contracts:baa | FALSE",
                "contracts:only(baa) | TRUE",
                "memoryGB>=80 | TRUE",
                "memoryGB<80 | FALSE",
                "memoryGB=80 | TRUE",
                "memoryGB:80 | TRUE",
                "memoryGB>80 | FALSE",
                "watts<=700 | TRUE",
                "watts<=500 | UNKNOWN",
                "watts>700 | FALSE",
                "watts=500 | UNKNOWN",
                "nothing>1 | UNKNOWN",
                "kind>1 | UNKNOWN",
                "nothing:a kind:b | FALSE",
                "nothing:a or kind:instances | TRUE",
                "-(nothing:a kind:instances) | UNKNOWN",
                "word | UNKNOWN",
            })
    void holdsForWhatIsStated(String query, Truth truth) {
        assertEquals(truth, Query.parse(query).query().clause().truth(ATTRIBUTES));
    }

    @Test
    void anEmptyQueryAlwaysHolds() {
        assertEquals(TRUE, Query.ALL.clause().truth(ATTRIBUTES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind:instances storage:US nothing:x | [storage:US]",
                "kind:instances nothing:x -storage:EU | [-storage:EU]",
                "kind:instances nothing:x -other:y | [nothing:x, -other:y]",
                "kind:a or storage:US | [kind:a, storage:US]",
                "kind:instances or nothing:a | [kind:instances]",
                "-(kind:instances memoryGB>=80) | [kind:instances, memoryGB>=80]",
                "kind:instances (storage:US or memoryGB>100) | [storage:US, memoryGB>100]",
            })
    void namesTheClausesThatDecided(String query, String reasons) {
        var explanation = Explanation.of(Query.parse(query).query().clause(), ATTRIBUTES);
        var named = explanation.reasons().stream().map(reason -> reason.clause().toString());
        assertEquals(reasons, named.toList().toString());
    }

    @Test
    void namesItsFieldsOnce() {
        var clause = Query.parse("a:1 -(b>2 or a:only(x)) w \"p q\"").query().clause();
        assertEquals(List.of("a", "b"), clause.fields());
    }
}
