package crossover.calculators;

import crossover.numbers.Numbers;

import java.util.ArrayList;
import java.util.List;

/// The steps of a formula with the numbers in them.
final class Lines {
    private static final int DIGITS = 6;

    private final List<String> lines = new ArrayList<>();

    List<String> all() {
        return lines;
    }

    /// `name = 2 x 3 = 6 unit`
    Lines add(String name, String numbers, double value, String unit) {
        if (Double.isFinite(value)) {
            lines.add(name + " = " + numbers + " = " + number(value) + " " + unit);
        }
        return this;
    }

    static String number(double value) {
        return Double.isFinite(value) ? Numbers.significant(value, DIGITS) : "without end";
    }
}
