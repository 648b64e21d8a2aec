package crossover.risk;

import crossover.calculators.Formula;
import crossover.calculators.Values;
import crossover.calculators.Weighed;

/// What is asked again and again with other numbers.
record Question(Formula formula, Values values) {
    Weighed weigh(Values others) {
        return formula.weigh(others);
    }

    /// Owning less cloud with another number for one input.
    double difference(int place, double value) {
        return formula.weigh(values.with(place, value)).difference();
    }

    double difference() {
        return formula.weigh(values).difference();
    }
}
