package crossover.content.law;

import crossover.compliance.Plan;
import crossover.content.Content;
import crossover.content.facts.PartialDate;
import crossover.content.kinds.Regulation;
import crossover.content.kinds.Scenario;
import crossover.content.library.Library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The laws of the library that this project publishes, with their scenarios.
record RealLaws(Library library, LawBook book) {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static RealLaws load() throws IOException {
        var library = Content.load(Path.of("library"), TODAY).library();
        return new RealLaws(library, LawBook.of(library));
    }

    /// A scenario and the law that it belongs to.
    record Case(String law, Scenario scenario) {
        Plan plan() {
            return new Plan(new TreeMap<>(scenario.plan()));
        }

        LocalDate day() {
            return scenario.on().map(PartialDate::last).orElse(TODAY);
        }

        @Override
        public String toString() {
            return law + " " + scenario.id();
        }
    }

    List<Case> cases() {
        return library.ofKind(Regulation.KIND).stream()
                .flatMap(
                        entry ->
                                entry.detail() instanceof Regulation law
                                        ? law.scenarios().stream()
                                                .map(one -> new Case(entry.id().name(), one))
                                        : Stream.of())
                .toList();
    }
}
