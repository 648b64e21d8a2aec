package crossover.calculators;

import crossover.charts.Chart;

import java.util.List;

/// How a calculator reckons, and how it shows that.
public interface Formula {
    /// The numbers alone: run thousands of times to see what moves them, so neither text nor
    /// pictures are made here. Always the same for the same values.
    Outcome apply(Values values);

    /// The answer in one sentence.
    String headline(Values values, Outcome outcome);

    /// The formula with the numbers in it, a line for each step.
    List<String> working(Values values, Outcome outcome);

    List<Chart> charts(Values values, Outcome outcome);
}
