package crossover.risk;

import crossover.calculators.Calculator;
import crossover.calculators.Values;

import java.util.Arrays;
import java.util.List;

/// Thousands of runs with inputs drawn from their ranges. The same seed gives the same runs, on the
/// JVM and in the page; they can be made in slices, so that nobody waits.
///
/// ```java
/// var chance = new MonteCarlo(calculator, values, Uncertain.usual(ranges), 0.5, 1);
/// chance.run(10_000);
/// show(chance.spread());
/// ```
public final class MonteCarlo {
    private final Question question;
    private final int[] places;
    private final double[] drawn;
    private final Draw draw;
    private double[] differences = new double[256];
    private double[] paybacks = new double[256];
    private int runs;

    public MonteCarlo(
            Calculator calculator,
            Values values,
            List<Uncertain> inputs,
            double correlation,
            int seed) {
        question = new Question(calculator.formula(), values);
        places = new int[inputs.size()];
        for (var place = 0; place < places.length; place++) {
            places[place] = inputs.get(place).range().input().place();
        }
        drawn = new double[places.length];
        draw = new Draw(inputs, correlation, seed);
    }

    /// Makes so many more runs.
    public void run(int more) {
        if (runs + more > differences.length) {
            var size = Math.max(runs + more, 2 * differences.length);
            differences = Arrays.copyOf(differences, size);
            paybacks = Arrays.copyOf(paybacks, size);
        }
        for (var end = runs + more; runs < end; runs++) {
            draw.next(drawn);
            var weighed = question.weigh(question.values().with(places, drawn));
            differences[runs] = weighed.difference();
            paybacks[runs] = weighed.payback();
        }
    }

    public int runs() {
        return runs;
    }

    /// What came out so far.
    ///
    /// @throws IllegalStateException before the first run
    public Spread spread() {
        if (runs == 0) {
            throw new IllegalStateException("there is no run yet");
        }
        return Spread.of(Arrays.copyOf(differences, runs), Arrays.copyOf(paybacks, runs));
    }
}
