package crossover.site.parts;

import crossover.content.entries.Entry;
import crossover.site.views.Prices;
import crossover.site.views.Ways;

import java.util.List;
import java.util.Optional;

/// The prices of an entry: a row for each offer, with what it cost before.
record PricesPart(String id, String title, String caption, List<Prices.Row> rows) {

    static Optional<Part> of(Entry entry, Ways ways) {
        var rows = Prices.of(entry, ways);
        var caption = "Prices of " + entry.name() + " as of " + ways.day();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Part.of(
                                "prices",
                                "prices",
                                "Prices",
                                new PricesPart("prices", "Prices", caption, rows)));
    }
}
