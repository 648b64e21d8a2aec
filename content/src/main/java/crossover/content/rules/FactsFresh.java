package crossover.content.rules;

import crossover.content.library.Freshness;
import crossover.content.library.Library;
import crossover.content.problems.Problems;

import java.time.LocalDate;

/// Facts are seen again before they grow stale. A stale one is a warning, for it may well be true
/// still.
final class FactsFresh implements Rule {
    @Override
    public String name() {
        return "facts-fresh";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.entries()) {
            Freshness.stale(entry, today).forEach(stale -> warn(stale, problems));
        }
    }

    private void warn(Freshness.Stale stale, Problems problems) {
        problems.warning(
                name(),
                stale.held().where(),
                "`%s` was last seen on %s, %d days ago"
                        .formatted(
                                stale.fact().address().path(),
                                stale.held().citation().seen().last(),
                                stale.days()),
                "if it still holds: `crossover confirm '%s'`".formatted(stale.fact().address()));
    }
}
