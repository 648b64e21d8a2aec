package crossover.site.views;

import crossover.content.entries.Entry;
import crossover.content.parts.PriceList.Price;
import crossover.content.parts.Upfront;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The prices of an entry, as its page lists them.
public final class Prices {
    private Prices() {}

    /// A row of the price table.
    ///
    /// @param region where it holds, and for which system; may be empty
    public record Row(FactRow fact, String region) {}

    public static List<Row> of(Entry entry, Ways ways) {
        return entry.detail().prices().prices().stream()
                .flatMap(price -> row(entry, price, ways))
                .toList();
    }

    private static Stream<Row> row(Entry entry, Price price, Ways ways) {
        return entry
                .fact("prices[" + price.key() + "]")
                .flatMap(fact -> FactRow.of(fact, label(price), price.offer().unit(), ways))
                .map(row -> new Row(row, place(price)))
                .stream();
    }

    /// How a thing is paid for, in plain words.
    static String label(Price price) {
        var upfront = price.offer().upfront();
        var label = price.offer().purchase().label();
        var told = upfront == Upfront.NONE ? label : label + ", " + words(upfront) + " upfront";
        return told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1);
    }

    private static String words(Upfront upfront) {
        return upfront.name().toLowerCase(Locale.ROOT);
    }

    private static String place(Price price) {
        return Stream.of(price.offer().region(), price.offer().os())
                .filter(part -> !part.isEmpty())
                .reduce((region, os) -> region + ", " + os)
                .orElse("");
    }
}
