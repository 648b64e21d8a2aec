package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.facts.Statement;
import crossover.content.kinds.Instance;
import crossover.content.library.Library;
import crossover.content.parts.Offer;
import crossover.content.parts.Per;
import crossover.content.parts.PriceList;
import crossover.content.problems.Problems;
import crossover.content.schema.Fields;

import java.time.LocalDate;
import java.util.Set;

/// Every price is in a currency, per what its purchase model is sold by, and of the size that such
/// prices have: an hour that costs as much as a machine is a slip.
final class PricesPlausible implements Rule {
    /// The bounds hold for these; an amount in another currency may be a hundred times as large.
    private static final Set<String> OF_LIKE_WORTH = Set.of("USD", "EUR", "GBP", "CHF");

    private static final Set<Per> HOURS = Set.of(Per.INSTANCE_HOUR, Per.GPU_HOUR);

    @Override
    public String name() {
        return "prices-plausible";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.entries()) {
            for (var price : entry.detail().prices().prices()) {
                unit(entry, price, problems);
                price.statements().forEach(said -> size(price.offer(), said, problems));
            }
        }
    }

    private void unit(Entry entry, PriceList.Price price, Problems problems) {
        var offer = price.offer();
        var at = price.statements().getFirst().where();
        if (!fits(offer, entry.detail() instanceof Instance)) {
            problems.error(
                    name(),
                    at,
                    "the price `%s` cannot be %s"
                            .formatted(Fields.written(offer.purchase()), offer.per().label()),
                    "set `per` in `defaults` or beside the amount");
        }
        if (!offer.currency().matches("[A-Z]{3}")) {
            problems.error(
                    name(),
                    at,
                    "`%s` is not a currency".formatted(offer.currency()),
                    "write its three letters, such as `USD`");
        }
    }

    private static boolean fits(Offer offer, boolean machine) {
        return switch (offer.purchase()) {
            case TOKEN_INPUT,
                    TOKEN_OUTPUT,
                    TOKEN_CACHED_INPUT,
                    TOKEN_BATCH_INPUT,
                    TOKEN_BATCH_OUTPUT ->
                    offer.per() == Per.MILLION_TOKENS;
            case STREET, LAUNCH, USED -> offer.per() == Per.UNIT;
            case ON_DEMAND, SPOT -> !machine || HOURS.contains(offer.per());
            case RESERVED_1Y,
                    RESERVED_3Y,
                    SAVINGS_1Y,
                    SAVINGS_3Y,
                    COMMITTED_1Y,
                    COMMITTED_3Y,
                    CAPACITY_BLOCK,
                    LIST,
                    LICENCE ->
                    offer.per() != Per.MILLION_TOKENS;
        };
    }

    private void size(Offer offer, Statement said, Problems problems) {
        for (var amount : said.reading().numbers()) {
            if (amount.signum() < 0
                    || OF_LIKE_WORTH.contains(offer.currency())
                            && !Bounds.of(offer.per()).hold(amount.doubleValue())) {
                problems.error(
                        name(),
                        said.where(),
                        "`%s` is not plausible for %s"
                                .formatted(amount.toPlainString(), offer.unit()),
                        "look at the digits and at `per`");
            }
        }
    }

    /// What one such unit can cost.
    private record Bounds(double least, double most) {
        static Bounds of(Per per) {
            return switch (per) {
                case INSTANCE_HOUR -> new Bounds(0.01, 5_000);
                case GPU_HOUR -> new Bounds(0.01, 200);
                case UNIT -> new Bounds(5, 20_000_000);
                case MILLION_TOKENS -> new Bounds(0, 1_000);
                case GPU_YEAR -> new Bounds(1, 100_000);
                case GB_MONTH, GB -> new Bounds(0, 10);
                case MONTH -> new Bounds(0, 10_000_000);
                case YEAR -> new Bounds(0, 100_000_000);
                case THOUSAND_REQUESTS -> new Bounds(0, 1_000);
            };
        }

        boolean hold(double amount) {
            return least <= amount && amount <= most;
        }
    }
}
