package crossover.calculators;

import org.openqa.selenium.json.Json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A worked example that was published or follows from published prices, with its source.
///
/// @param expected results, each within the tolerance of the same name
/// @param not results that the source gives and that are wrong
/// @param absent results that have no answer
public record Case(
        String id,
        Map<String, Double> inputs,
        String status,
        Map<String, Double> expected,
        Map<String, Double> tolerance,
        Map<String, Object> not,
        List<String> absent) {
    /// The cases of a calculator, in `src/test/resources/calculators/ID.json`.
    public static Stream<Case> of(String calculator) throws IOException {
        var file = Path.of("src/test/resources/calculators/" + calculator + ".json");
        List<Map<String, Object>> cases = new Json().toType(Files.readString(file), List.class);
        return cases.stream().map(Case::read);
    }

    private static Case read(Map<String, Object> fields) {
        return new Case(
                (String) fields.get("id"),
                numbers(fields.get("inputs")),
                (String) fields.get("status"),
                numbers(fields.get("expected")),
                numbers(fields.get("tolerance")),
                entries(fields.get("not")),
                texts(fields.get("absent")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> entries(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Object value) {
        return value == null ? List.of() : (List<String>) value;
    }

    private static Map<String, Double> numbers(Object value) {
        var numbers = new LinkedHashMap<String, Double>();
        entries(value).forEach((key, number) -> numbers.put(key, ((Number) number).doubleValue()));
        return numbers;
    }

    /// What these results miss, as text; empty if they hold.
    public String failure(String status, Map<String, Double> results) {
        var failure = new StringBuilder();
        if (!status.equals(this.status)) {
            failure.append("status is ").append(status).append(", not ").append(this.status);
        }
        expected.forEach(
                (id, value) -> {
                    var off = Math.abs(results.getOrDefault(id, Double.NaN) - value);
                    if (!(off <= tolerance.get(id))) {
                        failure.append("; ").append(id).append(" is ").append(results.get(id));
                    }
                });
        not.forEach(
                (id, wrong) -> {
                    if (wrong.equals(status) || near(results.get(id), wrong)) {
                        failure.append("; ").append(id).append(" is the wrong ").append(wrong);
                    }
                });
        absent.stream()
                .filter(results::containsKey)
                .forEach(id -> failure.append("; ").append(id).append(" has an answer"));
        return failure.toString();
    }

    private static boolean near(Double result, Object wrong) {
        return result != null
                && wrong instanceof Number number
                && Math.abs(result / number.doubleValue() - 1) < 0.01;
    }

    @Override
    public String toString() {
        return id;
    }
}
