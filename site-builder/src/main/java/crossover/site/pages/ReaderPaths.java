package crossover.site.pages;

import crossover.calculators.Calculators;
import crossover.content.facts.EntryId;
import crossover.site.calculators.CalculatorView;
import crossover.site.links.PageAddress;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.util.List;
import java.util.stream.Stream;

/// The four questions with which readers come, and where each is answered. What a library lacks is
/// left out.
final class ReaderPaths {
    private ReaderPaths() {}

    /// A question, what answers it, and what says more.
    record Question(String asked, String href, String about, List<Way> more) {}

    static List<Question> all(Ways ways) {
        return List.of(
                new Question(
                        "What does it cost?",
                        cost().from(ways.page()),
                        "Rented by the hour or bought: where the two curves cross, and which inputs"
                                + " move the crossing.",
                        more(ways, "guides/how-costs-break-even", "comparisons/rented-and-owned")),
                new Question(
                        "Is it allowed?",
                        VerdictPage.ADDRESS.from(ways.page()),
                        "Data, countries and a plan: the verdict, the clauses behind it, and what"
                                + " would change it.",
                        more(ways, "guides/law-and-location", "comparisons/security-snapshot")),
                new Question(
                        "Is it fast enough?",
                        PageAddress.page("measurements").from(ways.page()),
                        "What was measured, on which machine, under which conditions.",
                        more(ways, "comparisons/scaling-and-performance", "guides/latency")),
                new Question(
                        "Who runs it?",
                        people(ways),
                        "How many people it takes, which skills, and what stays with you either"
                                + " way.",
                        more(
                                ways,
                                "faqs/how-many-people-does-an-own-cluster-need",
                                "comparisons/shared-responsibility")));
    }

    private static PageAddress cost() {
        return Calculators.find("break-even")
                .map(CalculatorView::page)
                .orElse(CalculatorPages.LIST);
    }

    private static String people(Ways ways) {
        return more(ways, "guides/people-and-skills").stream()
                .map(Way::href)
                .findFirst()
                .orElse(PageAddress.page("faqs").from(ways.page()));
    }

    private static List<Way> more(Ways ways, String... ids) {
        return Stream.of(ids)
                .flatMap(id -> ways.edition().library().find(EntryId.of(id)).stream())
                .map(ways::to)
                .toList();
    }
}
