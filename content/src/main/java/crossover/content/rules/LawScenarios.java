package crossover.content.rules;

import crossover.compliance.Plan;
import crossover.content.kinds.Regulation;
import crossover.content.kinds.Scenario;
import crossover.content.law.LawBook;
import crossover.content.law.Vocabulary;
import crossover.content.library.Library;
import crossover.content.problems.Problems;
import crossover.content.problems.Suggestion;

import java.time.LocalDate;
import java.util.TreeMap;
import java.util.TreeSet;

/// Every scenario of a law plans what a plan can have and gets the verdict it must get, by the
/// rules that must decide; and every rule speaks to one scenario and is silent on another, for a
/// rule that always speaks or never does has not been tried.
final class LawScenarios implements Rule {
    @Override
    public String name() {
        return "law-scenarios";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        var book = LawBook.of(library);
        var vocabulary = Vocabulary.of(library);
        for (var entry : library.ofKind(Regulation.KIND)) {
            if (entry.detail() instanceof Regulation law) {
                law.scenarios().forEach(scenario -> plan(scenario, vocabulary, problems));
                new Trial(name(), entry.id().name(), law, problems).hold(book, today);
            }
        }
    }

    private void plan(Scenario scenario, Vocabulary vocabulary, Problems problems) {
        var fields = new TreeSet<>(Plan.FIELDS.texts());
        fields.addAll(Plan.FIELDS.numbers());
        for (var stated : new TreeMap<>(scenario.plan()).entrySet()) {
            var field = stated.getKey();
            if (!fields.contains(field)) {
                tell(scenario, "`" + field + "`", Suggestion.hint(field, fields), problems);
            }
            for (var value : stated.getValue()) {
                if (!vocabulary.has(field, value)) {
                    var hint = LawExpressions.hint(field, value, vocabulary);
                    tell(scenario, "`%s: %s`".formatted(field, value), hint, problems);
                }
            }
        }
    }

    private void tell(Scenario scenario, String planned, String hint, Problems problems) {
        problems.error(
                name(),
                scenario.here(),
                "`%s` plans %s, which no plan can have".formatted(scenario.id(), planned),
                hint);
    }
}
