package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.kinds.Provider;
import crossover.content.library.Library;
import crossover.content.problems.Problems;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The tiers of egress and the bands of support rise, and only the last has no upper end: anything
/// else would be charged twice or not at all.
final class TiersAscend implements Rule {
    @Override
    public String name() {
        return "tiers-ascend";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.ofKind(Provider.KIND)) {
            if (entry.detail() instanceof Provider provider) {
                check(entry, provider, problems);
            }
        }
    }

    private void check(Entry entry, Provider provider, Problems problems) {
        var tiers = provider.egress().stream().map(Provider.EgressTier::upToGB).toList();
        if (!ascend(tiers)) {
            tell(entry, "egress", "tiers", "upToGB", problems);
        }
        for (var plan : provider.support()) {
            if (!ascend(plan.bands().stream().map(Provider.Band::upToUsd).toList())) {
                tell(entry, "support", "bands", "upToUsd", problems);
            }
        }
    }

    private static boolean ascend(List<Optional<BigDecimal>> ends) {
        var last = BigDecimal.ZERO;
        for (var end : ends.subList(0, Math.max(0, ends.size() - 1))) {
            if (end.isEmpty() || end.get().compareTo(last) <= 0) {
                return false;
            }
            last = end.get();
        }
        return ends.isEmpty() || ends.getLast().isEmpty();
    }

    private void tell(Entry entry, String key, String steps, String end, Problems problems) {
        problems.error(
                name(),
                entry.at(key),
                "the %s of `%s` do not rise to an open end".formatted(steps, key),
                "order them by `%s` and leave it out in the last".formatted(end));
    }
}
