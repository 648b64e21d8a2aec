package crossover.site.calculators;

import crossover.calculators.Calculation;
import crossover.calculators.Calculator;
import crossover.calculators.Calculators;
import crossover.calculators.Flow;
import crossover.numbers.Numbers;
import crossover.site.links.PageAddress;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Calculators that follow one another, results of one as inputs of the next.
///
/// @param before those from which something can have come
/// @param onward those that can take a result
public record Chain(List<Before> before, List<Onward> onward) {
    /// An earlier calculator.
    public record Before(String id, String title, String href) {}

    /// A later calculator.
    ///
    /// @param flows which result is which input, `needed=accelerators`
    /// @param href its page, with the results of the default case
    public record Onward(String title, String flows, String href) {}

    static Chain of(Calculator calculator, Optional<Calculation> answer, PageAddress page) {
        return new Chain(
                Flow.before(calculator.id()).stream()
                        .flatMap(id -> Calculators.find(id).stream())
                        .map(c -> new Before(c.id(), c.title(), CalculatorView.page(c).from(page)))
                        .toList(),
                Flow.leaving(calculator.id()).stream()
                        .collect(Collectors.groupingBy(Flow::to, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .flatMap(
                                next ->
                                        Calculators.find(next.getKey()).stream()
                                                .map(c -> onward(c, next.getValue(), answer, page)))
                        .toList());
    }

    private static Onward onward(
            Calculator next, List<Flow> flows, Optional<Calculation> answer, PageAddress page) {
        var values =
                flows.stream()
                        .flatMap(
                                flow ->
                                        answer.flatMap(a -> a.result(flow.result())).stream()
                                                .map(
                                                        r ->
                                                                flow.input()
                                                                        + "="
                                                                        + Numbers.plain(r.value())))
                        .collect(Collectors.joining("&"));
        return new Onward(
                next.title(),
                flows.stream()
                        .map(flow -> flow.result() + "=" + flow.input())
                        .collect(Collectors.joining("&")),
                CalculatorView.page(next).from(page) + (values.isEmpty() ? "" : "#" + values));
    }
}
