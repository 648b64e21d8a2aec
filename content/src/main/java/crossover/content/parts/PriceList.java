package crossover.content.parts;

import crossover.content.facts.Statement;
import crossover.content.schema.Fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The prices of an entry: for each offer its observations, in the order written.
public record PriceList(List<Price> prices) {
    /// No prices at all.
    public static final PriceList NONE = new PriceList(List.of());

    public PriceList {
        prices = List.copyOf(prices);
    }

    /// One offer and what was seen of it.
    ///
    /// @param key its place in the address `prices[key]`
    public record Price(String key, Offer offer, List<Statement> statements) {
        public Price {
            statements = List.copyOf(statements);
        }
    }

    /// The price list behind `prices`; none if the key is missing.
    public static PriceList readFrom(Fields in) {
        return in.block("prices", PriceList::read).orElse(NONE);
    }

    private static PriceList read(Fields in) {
        var defaults =
                in.block("defaults", Offer.Defaults::read)
                        .orElse(new Offer.Defaults(Per.UNIT, "USD", "", ""));
        var observations = in.blocks("observations", one -> observation(one, defaults));
        var offers = new LinkedHashMap<Offer, List<Statement>>();
        for (var seen : observations) {
            offers.computeIfAbsent(seen.offer(), _ -> new ArrayList<>()).add(seen.statement());
        }
        return new PriceList(
                offers.entrySet().stream()
                        .map(o -> new Price(o.getKey().key(defaults), o.getKey(), o.getValue()))
                        .toList());
    }

    private record Observation(Offer offer, Statement statement) {}

    private static Observation observation(Fields in, Offer.Defaults defaults) {
        var offer =
                new Offer(
                        in.choice("purchase", Purchase.class),
                        in.choiceIfAny("per", Per.class).orElse(defaults.per()),
                        orElse(in.textOrNone("currency"), defaults.currency()),
                        orElse(in.textOrNone("region"), defaults.region()),
                        orElse(in.textOrNone("os"), defaults.os()),
                        in.choiceIfAny("upfront", Upfront.class).orElse(Upfront.NONE));
        var reading = in.reading("amount");
        var statement = new Statement(reading, Citations.read(in), in.at("amount"));
        if (reading.isStated() && reading.number().isEmpty()) {
            in.wrong(
                    "amount",
                    "`" + reading.plain() + "` is not an amount",
                    "write digits with a `.`, `{low: 1, high: 2}` or `not-published`");
        }
        return new Observation(offer, statement);
    }

    private static String orElse(String written, String otherwise) {
        return written.isEmpty() ? otherwise : written;
    }

    /// The price with a key, empty if there is none.
    public Optional<Price> find(String key) {
        return prices.stream().filter(price -> price.key().equals(key)).findFirst();
    }

    /// The prices by their keys, in the order written.
    public Map<String, Price> byKey() {
        var byKey = new LinkedHashMap<String, Price>();
        prices.forEach(price -> byKey.put(price.key(), price));
        return byKey;
    }
}
