package crossover.content.rules;

import crossover.calculators.Calculators;
import crossover.content.defaults.Subject;
import crossover.content.entries.Entry;
import crossover.content.kinds.Assumption;
import crossover.content.library.Library;
import crossover.content.problems.Problems;
import crossover.content.problems.Suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What an assumption feeds is an input of a calculator.
final class FeedsKnown implements Rule {
    @Override
    public String name() {
        return "feeds-known";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        var inputs = new ArrayList<>(inputs());
        inputs.addAll(Subject.feeds());
        for (var entry : library.ofKind(Assumption.KIND)) {
            if (entry.detail() instanceof Assumption assumption) {
                assumption.feeds().stream()
                        .filter(fed -> !inputs.contains(fed))
                        .forEach(fed -> tell(entry, fed, inputs, problems));
            }
        }
    }

    private static List<String> inputs() {
        return Calculators.all().stream()
                .flatMap(
                        calculator ->
                                calculator.inputs().stream()
                                        .map(input -> calculator.id() + "." + input.id()))
                .toList();
    }

    private void tell(Entry entry, String fed, List<String> inputs, Problems problems) {
        problems.error(
                name(),
                entry.at("feeds"),
                "no calculator has an input `" + fed + "`",
                Suggestion.hint(fed, inputs));
    }
}
