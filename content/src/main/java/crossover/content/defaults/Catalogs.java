package crossover.content.defaults;

import crossover.calculators.Domain;
import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.facts.Fact;
import crossover.content.kinds.Instance;
import crossover.content.library.Library;
import crossover.content.parts.Purchase;
import crossover.content.tables.Prices;
import crossover.numbers.Numbers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// All entries of a kind with the numbers that a calculator compares them by, as it is typed.
final class Catalogs {
    private final Library library;
    private final LocalDate day;

    Catalogs(Library library, LocalDate day) {
        this.library = library;
        this.day = day;
    }

    /// `nvidia-h100-sxm:80:6.88 …`; entries that do not state the first number are left out.
    String typed(Domain.Catalog catalog) {
        var prices =
                catalog.columns().contains("usdPerHour") ? prices() : Map.<EntryId, Double>of();
        return library.entries().stream()
                .filter(entry -> entry.kind().folder().equals(catalog.kind()))
                .filter(entry -> number(entry, catalog.columns().getFirst(), prices).isPresent())
                .map(
                        entry ->
                                entry.id().name()
                                        + catalog.columns().stream()
                                                .map(column -> ":" + text(entry, column, prices))
                                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private String text(Entry entry, String column, Map<EntryId, Double> prices) {
        return number(entry, column, prices).map(Numbers::plain).orElse("-");
    }

    private Optional<Double> number(Entry entry, String column, Map<EntryId, Double> prices) {
        return column.equals("usdPerHour")
                ? Optional.ofNullable(prices.get(entry.id()))
                : entry.spec(column).flatMap(this::number);
    }

    private Optional<Double> number(Fact fact) {
        return fact.numberOn(day).map(Number::doubleValue);
    }

    /// The least that one of an accelerator costs on demand, over all machines that have it.
    private Map<EntryId, Double> prices() {
        var prices = new HashMap<EntryId, Double>();
        for (var entry : library.ofKind(Instance.KIND)) {
            if (entry.detail() instanceof Instance instance) {
                Prices.perHour(library, entry, Purchase.ON_DEMAND)
                        .flatMap(this::number)
                        .ifPresent(
                                price ->
                                        prices.merge(
                                                instance.accelerators().id(),
                                                price / instance.accelerators().count(),
                                                Math::min));
            }
        }
        return prices;
    }
}
