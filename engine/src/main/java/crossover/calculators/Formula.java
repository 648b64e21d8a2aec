package crossover.calculators;

import crossover.charts.Chart;

import java.util.List;

/// How a calculator reckons, and how it shows that.
public interface Formula {
    /// The numbers alone; neither text nor pictures are made here. Always the same for the same
    /// values.
    Outcome apply(Values values);

    /// Those of the numbers that decide: run again for every default to see whether it matters.
    default Outcome decision(Values values) {
        return apply(values);
    }

    /// The answer in one sentence.
    String headline(Values values, Outcome outcome);

    /// The formula with the numbers in it, a line for each step.
    List<String> working(Values values, Outcome outcome);

    List<Chart> charts(Values values, Outcome outcome);

    /// The least that says how a run ends, as quickly as can be.
    ///
    /// @throws UnsupportedOperationException if the calculator does not compare two ways to pay
    default Weighed weigh(Values values) {
        throw new UnsupportedOperationException("nothing is compared");
    }

    /// What is wrong between inputs that are each within their bounds.
    default List<Problem> contradictions(Values values) {
        return List.of();
    }

    /// Numbers in rows and columns, in US dollars.
    default List<Sheet> sheets(Values values) {
        return List.of();
    }

    /// What a reader must know beside the numbers.
    default List<Note> notes(Values values, Outcome outcome) {
        return List.of();
    }

    /// The bills that a complete comparison counts, in US dollars.
    default List<CostLine> lines(Values values) {
        return List.of();
    }

    /// The currency of the answer.
    default Money money(Values values) {
        return Money.USD;
    }
}
