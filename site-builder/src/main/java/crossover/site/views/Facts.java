package crossover.site.views;

import crossover.content.entries.Entry;
import crossover.content.facts.Fact;
import crossover.content.parts.PriceList.Price;
import crossover.content.schema.Field;

import java.util.List;
import java.util.Optional;

/// The facts of an entry, as its page lists them.
public final class Facts {
    private static final String SPECS = "specs.";
    private static final String PRICES = "prices[";

    private Facts() {}

    /// The rows of all facts but prices, in the order of the kind.
    public static List<FactRow> of(Entry entry, Ways ways) {
        return entry.facts().keySet().stream()
                .filter(path -> path.startsWith(SPECS))
                .flatMap(path -> of(entry, path, ways).stream())
                .toList();
    }

    /// The row of one fact, empty if the entry has none at that path.
    public static Optional<FactRow> of(Entry entry, String path, Ways ways) {
        return entry.fact(path)
                .flatMap(fact -> FactRow.of(fact, label(entry, path), unit(entry, path), ways));
    }

    /// What a fact is called, from its path: a field's label, or how a thing is paid for.
    public static String label(Entry entry, String path) {
        return price(entry, path)
                .map(Prices::label)
                .or(() -> field(entry, path).map(Field::label))
                .orElse(path);
    }

    /// The unit of a fact: that of its field or its price; that of the entry for assumptions.
    public static String unit(Entry entry, String path) {
        return price(entry, path)
                .map(price -> price.offer().unit())
                .or(() -> field(entry, path).map(field -> unit(entry, field)))
                .orElse("");
    }

    private static String unit(Entry entry, Field field) {
        return entry.detail() instanceof crossover.content.kinds.Assumption assumption
                        && List.of("value", "low", "high").contains(field.name())
                ? assumption.unit()
                : field.unit();
    }

    /// A fact in one line, for the title of a link to it: value, source and date.
    static String told(Fact fact, Edition edition) {
        var entry = edition.library().find(fact.address().entry());
        var unit = entry.map(e -> unit(e, fact.address().path())).orElse("");
        return fact.asOf(edition.day())
                .map(
                        held ->
                                Figure.of(held.reading(), unit).line()
                                        + " – "
                                        + edition.name(held.citation().source())
                                        + ", "
                                        + Dates.of(held.citation().seen()))
                .orElse("");
    }

    private static Optional<Field> field(Entry entry, String path) {
        return path.startsWith(SPECS)
                ? entry.kind().field(path.substring(SPECS.length()))
                : Optional.empty();
    }

    private static Optional<Price> price(Entry entry, String path) {
        return path.startsWith(PRICES) && path.endsWith("]")
                ? entry.detail().prices().find(path.substring(PRICES.length(), path.length() - 1))
                : Optional.empty();
    }
}
