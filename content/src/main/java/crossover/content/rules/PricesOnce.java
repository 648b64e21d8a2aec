package crossover.content.rules;

import crossover.content.facts.Statement;
import crossover.content.library.Library;
import crossover.content.parts.PriceList;
import crossover.content.problems.Problems;

import java.time.LocalDate;

/// A price stands in a list of many or in its entry, not in both: one would be mended and the other
/// forgotten.
final class PricesOnce implements Rule {
    @Override
    public String name() {
        return "prices-once";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.entries()) {
            entry.detail().prices().prices().forEach(price -> check(price, problems));
        }
    }

    private void check(PriceList.Price price, Problems problems) {
        var seen = price.statements();
        for (var i = 0; i < seen.size(); i++) {
            for (var earlier : seen.subList(0, i)) {
                if (same(earlier, seen.get(i))) {
                    tell(price, earlier, seen.get(i), problems);
                }
            }
        }
    }

    private static boolean same(Statement one, Statement other) {
        return !one.where().file().equals(other.where().file())
                && one.citation().source().equals(other.citation().source())
                && one.citation().seen().equals(other.citation().seen())
                && one.reading().agreesWith(other.reading());
    }

    private void tell(PriceList.Price price, Statement one, Statement other, Problems problems) {
        problems.error(
                name(),
                other.where(),
                "`%s` for `%s` stands also at %s"
                        .formatted(other.reading().plain(), price.key(), one.where()),
                "delete one of the two");
    }
}
