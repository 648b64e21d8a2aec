package crossover.content.rules;

import crossover.content.facts.Span;
import crossover.content.facts.Statement;
import crossover.content.library.Library;
import crossover.content.parts.PriceList;
import crossover.content.problems.Problems;

import java.time.LocalDate;

/// One source does not give two prices for one offer at the same time. Two sources may: that is a
/// conflict, which readers are shown.
final class PricesAgree implements Rule {
    @Override
    public String name() {
        return "prices-agree";
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
                if (quarrel(earlier, seen.get(i))) {
                    tell(price, earlier, seen.get(i), problems);
                }
            }
        }
    }

    private static boolean quarrel(Statement one, Statement other) {
        return one.citation().source().equals(other.citation().source())
                && !one.reading().agreesWith(other.reading())
                && overlap(one.citation().seen(), other.citation().seen());
    }

    /// Whether two spans surely share a day. Months that may only touch do not.
    private static boolean overlap(Span one, Span other) {
        return one.equals(other)
                || !one.first().last().isAfter(other.last().first())
                        && !other.first().last().isAfter(one.last().first());
    }

    private void tell(PriceList.Price price, Statement one, Statement other, Problems problems) {
        problems.error(
                name(),
                other.where(),
                "`%s` says `%s` and `%s` for `%s` at the same time"
                        .formatted(
                                one.citation().source(),
                                one.reading().plain(),
                                other.reading().plain(),
                                price.key()),
                "the other stands at %s; mend the dates, or tell the offers apart"
                        .formatted(one.where()));
    }
}
