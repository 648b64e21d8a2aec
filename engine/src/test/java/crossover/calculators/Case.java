package crossover.calculators;

import org.openqa.selenium.json.Json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A worked example that was published or follows from published prices, with its source.
///
/// A number is addressed by the id of its result, as `lines.own-energy` for a bill, or as
/// `cash.cloudCash.total` for a cell of a sheet.
///
/// @param typed inputs that are no numbers
/// @param status empty where the example says nothing of it
/// @param expected numbers, each within the tolerance of the same name, or of `*`
/// @param not numbers that the source gives and that are wrong
/// @param absent numbers that have no answer
public record Case(
        String id,
        Map<String, Double> inputs,
        Map<String, String> typed,
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
        var typed = new LinkedHashMap<String, String>();
        entries(fields.get("typed")).forEach((key, text) -> typed.put(key, (String) text));
        return new Case(
                (String) fields.get("id"),
                numbers(fields.get("inputs")),
                typed,
                (String) fields.getOrDefault("status", ""),
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

    /// All inputs as they would be typed.
    ///
    /// @param calculator whose choices are given by their place
    public Map<String, String> asTyped(Calculator calculator) {
        return asTyped(calculator, inputs, typed);
    }

    /// Numbers as they would be typed, with choices by their words.
    public static Map<String, String> asTyped(
            Calculator calculator, Map<String, Double> numbers, Map<String, String> more) {
        var all = new TreeMap<>(more);
        numbers.forEach(
                (id, value) -> {
                    var options = calculator.input(id).orElseThrow().options();
                    all.put(
                            id,
                            options.isEmpty()
                                    ? Double.toString(value)
                                    : options.get(value.intValue()).word());
                });
        return all;
    }

    /// What a calculation says, by address.
    public static Map<String, Double> numbers(Calculation calculation) {
        var numbers = new TreeMap<String, Double>();
        calculation.results().forEach(r -> numbers.put(r.output().id(), r.value()));
        calculation.lines().forEach(line -> numbers.put("lines." + line.id(), line.total()));
        for (var sheet : calculation.sheets()) {
            for (var row : sheet.rows()) {
                for (var place = 0; place < sheet.columns().size(); place++) {
                    var column = sheet.columns().get(place).id();
                    numbers.put(
                            sheet.id() + "." + row.id() + "." + column, row.values().get(place));
                }
            }
        }
        return numbers;
    }

    /// What these results miss, as text; empty if they hold.
    public String failure(String status, Map<String, Double> results) {
        var failure = new StringBuilder();
        if (!this.status.isEmpty() && !status.equals(this.status)) {
            failure.append("status is ").append(status).append(", not ").append(this.status);
        }
        expected.forEach(
                (id, value) -> {
                    var off = Math.abs(results.getOrDefault(id, Double.NaN) - value);
                    if (!(off <= tolerance.getOrDefault(id, tolerance.get("*")))) {
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
