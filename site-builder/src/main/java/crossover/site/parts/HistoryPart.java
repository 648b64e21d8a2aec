package crossover.site.parts;

import crossover.content.entries.Entry;
import crossover.site.views.PriceHistory;
import crossover.site.views.Ways;

import java.util.Optional;

/// How the prices of an entry moved.
record HistoryPart(PriceHistory history) {

    static Optional<Part> of(Entry entry, Ways ways) {
        return PriceHistory.of(entry, ways)
                .map(
                        history ->
                                Part.of(
                                        "history",
                                        "history",
                                        "Price history",
                                        new HistoryPart(history)));
    }
}
