package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.library.Library;
import crossover.content.problems.Problems;
import crossover.content.problems.Suggestion;

import java.time.LocalDate;

/// A correction names a fact that its entry has.
final class CorrectionsNameFacts implements Rule {
    @Override
    public String name() {
        return "corrections-name-facts";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        library.entries().forEach(entry -> check(entry, problems));
    }

    private void check(Entry entry, Problems problems) {
        for (var correction : entry.frame().corrections()) {
            if (!entry.has(correction.fact())) {
                problems.error(
                        name(),
                        correction.at(),
                        "`%s` has no fact `%s`".formatted(entry.id(), correction.fact()),
                        Suggestion.hint(correction.fact(), entry.facts().keySet()));
            }
        }
    }
}
