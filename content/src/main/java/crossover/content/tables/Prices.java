package crossover.content.tables;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.facts.Fact;
import crossover.content.kinds.Instance;
import crossover.content.kinds.Provider;
import crossover.content.library.Library;
import crossover.content.parts.Offer;
import crossover.content.parts.Per;
import crossover.content.parts.Purchase;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Which of an entry's prices stands for it. The headline price of a rented machine is the one on
/// demand in its provider's reference region, in US dollars per hour.
public final class Prices {
    private static final List<Purchase> OF_HARDWARE =
            List.of(Purchase.LIST, Purchase.STREET, Purchase.LAUNCH, Purchase.USED);

    private Prices() {}

    /// The price per instance-hour of a purchase model in the provider's reference region.
    public static Optional<Fact> perHour(Library library, Entry entry, Purchase purchase) {
        var region = referenceRegion(library, entry);
        return find(
                entry,
                offer ->
                        offer.purchase() == purchase
                                && offer.per() == Per.INSTANCE_HOUR
                                && offer.currency().equals("USD")
                                && offer.region().equals(region));
    }

    /// The price of a piece of hardware: list if there is one, else street, at launch, used.
    public static Optional<Fact> perUnit(Entry entry) {
        return OF_HARDWARE.stream()
                .flatMap(purchase -> find(entry, offer -> isUnitPrice(offer, purchase)).stream())
                .filter(fact -> fact.statements().stream().anyMatch(s -> s.reading().isStated()))
                .findFirst();
    }

    private static boolean isUnitPrice(Offer offer, Purchase purchase) {
        return offer.purchase() == purchase
                && offer.per() == Per.UNIT
                && offer.currency().equals("USD");
    }

    private static Optional<Fact> find(Entry entry, Predicate<Offer> wanted) {
        return entry.detail().prices().prices().stream()
                .filter(price -> wanted.test(price.offer()))
                .findFirst()
                .flatMap(price -> entry.fact("prices[" + price.key() + "]"));
    }

    private static String referenceRegion(Library library, Entry entry) {
        return entry.detail() instanceof Instance instance
                ? referenceRegion(library, instance.provider())
                : "";
    }

    private static String referenceRegion(Library library, EntryId provider) {
        return library.find(provider)
                .map(found -> found.detail() instanceof Provider p ? p.referenceRegion() : "")
                .orElse("");
    }
}
