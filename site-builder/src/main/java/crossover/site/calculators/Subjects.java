package crossover.site.calculators;

import crossover.calculators.Calculator;
import crossover.calculators.Checked;
import crossover.calculators.Default;
import crossover.content.defaults.Presets;
import crossover.content.defaults.Subject;
import crossover.content.entries.Entry;
import crossover.site.views.Ways;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which entries of the library a calculator can take figures from: those with which it answers.
record Subjects(Calculator calculator, Presets presets, Ways ways, List<Default> assumed) {
    static List<SubjectChoice> of(Calculator calculator, Presets presets, Ways ways) {
        var subjects = new Subjects(calculator, presets, ways, presets.assumed(calculator.id()));
        return Subject.of(calculator.id()).stream()
                .flatMap(subject -> subjects.choice(subject).stream())
                .toList();
    }

    /// None where the library names no entry to begin with: those fields are filled in one by one.
    private Optional<SubjectChoice> choice(Subject subject) {
        var others = new ArrayList<Default>();
        Subject.of(calculator.id()).stream()
                .filter(other -> !other.equals(subject))
                .flatMap(other -> presets.usual(calculator.id(), other).stream())
                .forEach(entry -> others.addAll(presets.said(calculator.id(), entry)));
        return presets.usual(calculator.id(), subject)
                .map(
                        first ->
                                new SubjectChoice(
                                        subject.option(),
                                        subject.kind().title(),
                                        first.id().name(),
                                        entries(subject, others)));
    }

    private List<SubjectChoice.Entry> entries(Subject subject, List<Default> others) {
        return ways.edition().library().ofKind(subject.kind()).stream()
                .flatMap(entry -> entry(entry, others).stream())
                .toList();
    }

    private Optional<SubjectChoice.Entry> entry(Entry entry, List<Default> others) {
        var said = presets.said(calculator.id(), entry);
        var known = new ArrayList<>(said);
        known.addAll(assumed);
        known.addAll(others);
        return calculator.read(Map.of(), known) instanceof Checked.Passed
                ? Optional.of(new SubjectChoice.Entry(entry.id().name(), entry.name(), said))
                : Optional.empty();
    }
}
