package crossover.content.formats;

import crossover.content.facts.Citation;
import crossover.content.facts.Fact;
import crossover.content.facts.Reading;
import crossover.content.facts.Statement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Facts as plain data:
///
/// ```json
/// {"value": 80, "unit": "GB", "source": "nvidia-h100-datasheet", "at": "…", "seen": "2024-05-01",
///  "conflicts": [], "history": []}
/// ```
///
/// In place of `value` stand `low` and `high` for a range, or `notPublished` or `notSeparable`.
public final class FactJson {
    private FactJson() {}

    /// A fact as held on a day, with what contradicts it and what was stated at other times; empty
    /// if nothing was known by then.
    public static Map<String, Object> of(Fact fact, LocalDate day, String unit) {
        var held = fact.asOf(day);
        if (held.isEmpty()) {
            return Map.of();
        }
        var conflicts = fact.conflictsOn(day);
        var json = statement(held.get(), unit);
        json.put("conflicts", conflicts.stream().map(s -> statement(s, unit)).toList());
        json.put(
                "history",
                fact.statements().stream()
                        .filter(s -> !s.equals(held.get()) && !conflicts.contains(s))
                        .map(s -> statement(s, unit))
                        .toList());
        return json;
    }

    private static Map<String, Object> statement(Statement statement, String unit) {
        var json = new LinkedHashMap<String, Object>();
        reading(json, statement.reading());
        if (!unit.isEmpty()) {
            json.put("unit", unit);
        }
        citation(json, statement.citation());
        return json;
    }

    /// Adds the reading's own keys.
    static void reading(Map<String, Object> json, Reading reading) {
        switch (reading) {
            case Reading.Range(var low, var high) -> {
                json.put("low", low);
                json.put("high", high);
            }
            case Reading.NotPublished _ -> json.put("notPublished", true);
            case Reading.NotSeparable _ -> json.put("notSeparable", true);
            case Reading.Number _, Reading.Text _, Reading.Texts _, Reading.Flag _ ->
                    json.put("value", plain(reading));
        }
    }

    /// The reading as one plain value; texts for what is none.
    static Object plain(Reading reading) {
        return switch (reading) {
            case Reading.Number(var value) -> value;
            case Reading.Flag(var value) -> value;
            case Reading.Texts(var values) -> List.copyOf(values);
            case Reading.Text _, Reading.Range _, Reading.NotPublished _, Reading.NotSeparable _ ->
                    reading.plain();
        };
    }

    /// Adds who says so, where and when.
    public static void citation(Map<String, Object> json, Citation citation) {
        json.put("source", citation.source().name());
        put(json, "at", citation.at());
        put(json, "says", citation.says());
        json.put("seen", citation.seen().toString());
        citation.from().ifPresent(from -> json.put("from", from.toString()));
    }

    private static void put(Map<String, Object> json, String key, String text) {
        if (!text.isEmpty()) {
            json.put(key, text);
        }
    }
}
