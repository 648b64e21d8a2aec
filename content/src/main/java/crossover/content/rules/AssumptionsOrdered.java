package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.kinds.Assumption;
import crossover.content.library.Library;
import crossover.content.problems.Problems;

import java.time.LocalDate;

/// The value of an assumption lies between its low and its high.
final class AssumptionsOrdered implements Rule {
    @Override
    public String name() {
        return "assumptions-ordered";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.ofKind(Assumption.KIND)) {
            order(entry, "low", "value", today, problems);
            order(entry, "value", "high", today, problems);
            order(entry, "low", "high", today, problems);
        }
    }

    private void order(Entry entry, String less, String more, LocalDate today, Problems problems) {
        var low = entry.spec(less).flatMap(fact -> fact.asOf(today));
        var high = entry.spec(more).flatMap(fact -> fact.asOf(today));
        var lowNumber = low.flatMap(said -> said.reading().number());
        var highNumber = high.flatMap(said -> said.reading().number());
        if (lowNumber.isPresent()
                && highNumber.isPresent()
                && lowNumber.get().compareTo(highNumber.get()) > 0) {
            problems.error(
                    name(),
                    low.get().where(),
                    "`%s` of `%s` is above `%s`, which is `%s`"
                            .formatted(
                                    less,
                                    lowNumber.get().toPlainString(),
                                    more,
                                    highNumber.get().toPlainString()),
                    "the other stands at %s".formatted(high.get().where()));
        }
    }
}
