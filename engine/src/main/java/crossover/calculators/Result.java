package crossover.calculators;

import crossover.numbers.Numbers;

/// A number that came out, unrounded.
public record Result(Output output, double value) {
    /// Printed with its unit.
    public String text() {
        return Numbers.grouped(value, output.decimals()) + " " + output.unit();
    }
}
