package crossover.content.rules;

import crossover.content.facts.FactAddress;
import crossover.content.kinds.Claim;
import crossover.content.library.Library;
import crossover.content.problems.Problems;

import java.time.LocalDate;

/// A claim was judged on facts that still hold. When one of them changes, the claim re-opens.
final class ClaimsHold implements Rule {
    @Override
    public String name() {
        return "claims-hold";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.ofKind(Claim.KIND)) {
            if (entry.detail() instanceof Claim claim) {
                for (var ground : claim.judgedOn()) {
                    ground.fact().ifPresent(fact -> check(library, ground, fact, today, problems));
                }
            }
        }
    }

    private void check(
            Library library,
            Claim.Ground ground,
            FactAddress address,
            LocalDate today,
            Problems problems) {
        library.fact(address)
                .flatMap(fact -> fact.asOf(today))
                .filter(held -> !held.reading().agreesWith(ground.value()))
                .ifPresent(
                        held ->
                                problems.error(
                                        name(),
                                        ground.at(),
                                        "this was `%s` when the claim was judged and is `%s` now"
                                                .formatted(
                                                        ground.value().plain(),
                                                        held.reading().plain()),
                                        "re-open this claim: judge it again, then write the new"
                                                + " value"));
    }
}
