package crossover.browser;

import crossover.query.Complaint;
import crossover.query.Value;
import crossover.search.MemoryIndex;
import crossover.search.Postings;
import crossover.search.Ranking;
import crossover.search.Understood;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// An index as the page passes it to the script, and what the script answers for a query.
final class PlainIndex {
    private PlainIndex() {}

    static Map<String, Object> of(MemoryIndex index, List<String> fields) {
        var terms = new TreeMap<String, Object>();
        index.occurrences().forEach((term, found) -> terms.put(term, occurrences(found)));
        var values = new TreeMap<String, Object>();
        for (var field : fields) {
            values.put(field, all(index.size(), n -> written(index.attributes(n).value(field))));
        }
        return Map.of("size", index.size(), "terms", terms, "values", values);
    }

    private static Map<String, Object> occurrences(Postings.Occurrences found) {
        return Map.of(
                "entries", all(found.size(), found::entry),
                "units", all(found.size(), found::units),
                "positions",
                        all(found.size(), n -> Arrays.stream(found.positions(n)).boxed().toList()));
    }

    private static List<?> all(int size, IntFunction<Object> value) {
        return IntStream.range(0, size).mapToObj(value).toList();
    }

    private static Object written(Value value) {
        return switch (value) {
            case Value.Amount(var low, _) -> low;
            case Value.Texts(var texts) -> texts;
            case Value.Unstated _ -> false; // neither text nor number: nothing is stated
        };
    }

    static Map<String, Object> answer(Understood understood, Ranking.Ranked ranked) {
        var corrections =
                understood.corrections().stream()
                        .map(made -> Map.of("typed", made.typed(), "words", made.words()))
                        .toList();
        var hits =
                ranked.hits().stream()
                        .map(hit -> longs(Map.of("entry", hit.entry(), "score", hit.score())))
                        .toList();
        return Map.of(
                "text", understood.clause().toString(),
                "weights", longs(understood.weights()),
                "corrections", corrections,
                "complaints", complaints(understood.complaints()),
                "hits", hits,
                "relaxed", ranked.relaxed(),
                "unstated", longs(ranked.unstated()));
    }

    static List<Map<String, Object>> complaints(List<Complaint> complaints) {
        return complaints.stream().map(PlainIndex::complaint).toList();
    }

    private static Map<String, Object> complaint(Complaint complaint) {
        return Map.of(
                "column",
                (long) complaint.column(),
                "length",
                (long) complaint.length(),
                "message",
                complaint.message(),
                "hint",
                complaint.hint());
    }

    /// Whole numbers as they come back from the browser.
    private static Map<String, Long> longs(Map<String, Integer> numbers) {
        var longs = new TreeMap<String, Long>();
        numbers.forEach((key, value) -> longs.put(key, (long) value));
        return longs;
    }
}
