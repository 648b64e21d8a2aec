package crossover.charts;

import crossover.numbers.Numbers;

import java.util.ArrayList;
import java.util.List;

/// Where a number lies between two pixels, and the round numbers on the way.
record Scale(Axis axis, double low, double high, double from, double to, double step) {
    private static final String[] UNITS = {"", "thousand", "million", "billion", "trillion"};

    /// A scale that ends at round numbers and holds zero.
    static Scale round(Axis axis, double low, double high, int most) {
        var least = Math.min(0, low);
        var largest = Math.max(0, high) > least ? Math.max(0, high) : least + 1;
        var step = axis.steps().atLeast((largest - least) / most);
        return new Scale(
                axis,
                Math.floor(least / step + 1e-9) * step,
                Math.ceil(largest / step - 1e-9) * step,
                0,
                1,
                step);
    }

    /// A scale that ends where the numbers do.
    static Scale exact(Axis axis, double low, double high, int most) {
        var largest = high > low ? high : low + 1;
        return new Scale(axis, low, largest, 0, 1, axis.steps().atLeast((largest - low) / most));
    }

    Scale over(double first, double last) {
        return new Scale(axis, low, high, first, last, step);
    }

    double place(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        var first = Math.ceil(low / step - 1e-9);
        for (var i = 0; (first + i) * step <= high + step * 1e-9; i++) {
            ticks.add((first + i) * step);
        }
        return ticks;
    }

    /// The number on a tick, in the axis's thousands or millions.
    String print(double tick) {
        if (axis.steps() == Steps.YEARS) {
            return Numbers.fixed(tick, 0);
        }
        var size = size();
        var decimals = 0;
        for (var part = step / size; decimals < 9 && !whole(part); part *= 10) {
            decimals++;
        }
        return Numbers.grouped(tick / size, decimals);
    }

    /// The axis's title with its unit.
    String title() {
        var group = 0;
        for (var size = size(); size > 1; size /= 1000) {
            group++;
        }
        var unit = (UNITS[group] + " " + axis.unit()).trim();
        return unit.isEmpty() ? axis.title() : axis.title() + " (" + unit + ")";
    }

    /// 1,000 for numbers from ten thousand on, a million for those from ten million on …
    private double size() {
        var largest = Math.max(Math.abs(low), Math.abs(high));
        var size = 1.0;
        while (!axis.unit().isEmpty() && largest / size > 10_000 && size < 1e12) {
            size *= 1000;
        }
        return size;
    }

    private static boolean whole(double part) {
        return Math.abs(part - Math.rint(part)) < 1e-6;
    }
}
