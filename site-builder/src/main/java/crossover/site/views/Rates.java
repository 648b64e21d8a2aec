package crossover.site.views;

import crossover.content.entries.Entry;
import crossover.content.formats.Json;
import crossover.content.kinds.Assumption;
import crossover.site.html.Html;
import crossover.site.links.PageAddress;

import java.util.List;
import java.util.stream.Stream;

/// What a US dollar is in other currencies, on the day of the edition: the rates that the library
/// states as assumptions in `EUR per USD`.
public final class Rates {
    private static final String UNIT = "[A-Z]{3} per USD";

    private Rates() {}

    /// A list for each currency, as JSON: its code, the rate, what states it, where, and when that
    /// was seen. No text if there are none.
    public static Html json(Ways ways) {
        var rates =
                ways.edition().library().ofKind(Assumption.KIND).stream()
                        .flatMap(entry -> rate(entry, ways))
                        .toList();
        return rates.isEmpty() ? Html.NONE : Html.data(Json.line(rates));
    }

    private static Stream<List<Object>> rate(Entry entry, Ways ways) {
        return entry.detail() instanceof Assumption a && a.unit().matches(UNIT)
                ? rate(entry, a.unit().substring(0, 3), ways)
                : Stream.empty();
    }

    private static Stream<List<Object>> rate(Entry entry, String code, Ways ways) {
        var page = PageAddress.of(entry.id()).from(ways.page());
        return entry.fact("specs.value").flatMap(fact -> fact.asOf(ways.day())).stream()
                .flatMap(
                        held ->
                                held.reading().number().stream()
                                        .map(
                                                rate ->
                                                        List.of(
                                                                code,
                                                                rate,
                                                                entry.name(),
                                                                page,
                                                                Dates.of(held.citation().seen()))));
    }
}
