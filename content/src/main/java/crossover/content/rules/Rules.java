package crossover.content.rules;

import crossover.content.library.Library;
import crossover.content.problems.Problems;

import java.time.LocalDate;
import java.util.List;

/// All rules. A new one is a class beside this one, a line in this list and a folder with a library
/// that breaks it.
public final class Rules {
    private static final List<Rule> ALL =
            List.of(
                    new AliasesUnique(),
                    new AssumptionsOrdered(),
                    new ClaimsHold(),
                    new ColumnsKnown(),
                    new CorrectionsNameFacts(),
                    new DenseBelowSparse(),
                    new ClaimsRecomputed(),
                    new EmbedsExist(),
                    new FactsFresh(),
                    new FeedsKnown(),
                    new FormerIdsFree(),
                    new HostFits(),
                    new LawExpressions(),
                    new LawRules(),
                    new LawScenarios(),
                    new LinksResolve(),
                    new LinksSafe(),
                    new NodeMemory(),
                    new PricesAgree(),
                    new PricesOnce(),
                    new PricesPlausible(),
                    new QueryTables(),
                    new QuotationsShort(),
                    new RequiredFacts(),
                    new RowsMatchHeader(),
                    new SeenInPast(),
                    new SourcesRead(),
                    new SummaryPlain(),
                    new TiersAscend(),
                    new ValuesPlausible());

    private Rules() {}

    /// Holds every rule against a library.
    public static void check(Library library, LocalDate today, Problems problems) {
        ALL.forEach(rule -> rule.check(library, today, problems));
    }

    /// The names of all rules, in order.
    public static List<String> names() {
        return ALL.stream().map(Rule::name).sorted().toList();
    }
}
