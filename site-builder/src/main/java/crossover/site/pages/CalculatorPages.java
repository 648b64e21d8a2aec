package crossover.site.pages;

import crossover.calculators.Calculator;
import crossover.calculators.Calculators;
import crossover.site.calculators.CalculatorView;
import crossover.site.links.PageAddress;
import crossover.site.views.Edition;
import crossover.site.views.Ways;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A page for each calculator, and one that lists them.
record CalculatorPages(Edition edition) {
    static final PageAddress LIST = PageAddress.page("calculators");
    private static final List<String> LIVE =
            List.of(
                    "assets/answer.js",
                    "assets/risk.js",
                    "assets/chain.js",
                    "assets/calculator.js");

    /// The scripts of a page with these calculators, by their ids.
    static String[] scripts(List<String> calculators) {
        var families =
                Calculators.families().stream()
                        .filter(f -> calculators.stream().anyMatch(id -> f.find(id).isPresent()))
                        .map(family -> "scripts/crossover-" + family.script() + ".js");
        return Stream.concat(families, LIVE.stream()).toArray(String[]::new);
    }

    static List<PageAddress> found() {
        return Stream.concat(Stream.of(LIST), Calculators.all().stream().map(CalculatorView::page))
                .toList();
    }

    Stream<Page> all() {
        return Stream.concat(Stream.of(list()), Calculators.all().stream().map(this::page));
    }

    private Page list() {
        var ways = new Ways(edition, LIST);
        var found =
                Calculators.all().stream()
                        .map(
                                calculator ->
                                        new Ways.Way(
                                                calculator.title(),
                                                CalculatorView.page(calculator).from(LIST),
                                                calculator.question()))
                        .toList();
        return Page.of(
                ways.page(),
                "Calculators",
                "What it costs, with every default from a source and the working shown.",
                "calculators",
                Map.of("found", found));
    }

    private Page page(Calculator calculator) {
        var address = CalculatorView.page(calculator);
        var ways = new Ways(edition, address);
        var view = CalculatorView.of(calculator, "c", Map.of(), ways);
        return Page.of(
                        address,
                        calculator.title(),
                        calculator.question(),
                        "calculator",
                        Map.of("calculator", view, "published", view.published(ways)))
                .with(scripts(List.of(calculator.id())));
    }
}
