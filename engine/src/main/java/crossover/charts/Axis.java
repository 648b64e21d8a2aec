package crossover.charts;

import crossover.numbers.Numbers;

/// What is measured along one side of a chart.
///
/// @param unit printed after the title, with `thousand` or `million` before it where the numbers
///     are large; empty for none
/// @param decimals how many the table shows
public record Axis(String title, String unit, Steps steps, int decimals) {
    /// A value as the table shows it; a point in time as `2025-06`.
    String print(double value) {
        if (steps != Steps.YEARS) {
            return Numbers.grouped(value, decimals);
        }
        var months = (int) Math.floor(value * 12 + 1e-6);
        var month = months % 12 + 1;
        return months / 12 + (month < 10 ? "-0" : "-") + month;
    }

    /// The header of the table's column.
    String header() {
        return unit.isEmpty() ? title : title + " (" + unit + ")";
    }
}
