package crossover.content.rules;

import crossover.content.defaults.Recount;
import crossover.content.entries.Entry;
import crossover.content.kinds.Claim;
import crossover.content.kinds.Recomputed;
import crossover.content.library.Library;
import crossover.content.problems.Problems;

import java.time.LocalDate;

/// A published figure that a calculator gives too is what its verdict says.
final class ClaimsRecomputed implements Rule {
    @Override
    public String name() {
        return "claims-recomputed";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.ofKind(Claim.KIND)) {
            if (entry.detail() instanceof Claim claim) {
                claim.recomputed().ifPresent(said -> check(entry, claim, said, problems));
            }
        }
    }

    private void check(Entry entry, Claim claim, Recomputed said, Problems problems) {
        switch (Recount.of(said)) {
            case Recount.Failed(var why) ->
                    problems.error(
                            name(),
                            said.at(),
                            why,
                            "give all inputs that `" + said.calculator() + "` needs");
            case Recount.Answered(var result, var agrees) -> {
                if (agrees && claim.verdict() == Claim.Verdict.WRONG
                        || !agrees && claim.verdict() == Claim.Verdict.CORRECT) {
                    problems.error(
                            name(),
                            entry.at("verdict"),
                            "`%s` was published and %s comes out"
                                    .formatted(said.said(), result.text()),
                            agrees ? "say that it is correct" : "say that it is wrong");
                }
            }
        }
    }
}
