package crossover.charts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Charts to look at.
final class Examples {
    private static final Axis MONTHS = new Axis("Months", "", Steps.MONTHS, 1);
    private static final Axis COST = new Axis("Cost so far", "USD", Steps.DECIMAL, 0);

    private Examples() {}

    static Map<String, Chart> all() {
        var charts = new TreeMap<String, Chart>();
        charts.put("crossing", crossing());
        charts.put("bands", bands());
        charts.put("late", late());
        charts.put("flat", flat());
        charts.put("bars", bars());
        charts.put("tornado", tornado());
        return charts;
    }

    static LineChart crossing() {
        return new LineChart(
                "Cost of owning and of renting",
                "Owning starts at 833,806 USD; from month 11.7 renting has cost more.",
                MONTHS,
                COST,
                List.of(line("Own hardware", 833_806, 633, 24), line("Cloud", 0, 71_774, 24)),
                List.of(new Marker(11.7, 841_212, "11.7 months")));
    }

    /// Three curves that end near each other, two with a band.
    private static LineChart bands() {
        return new LineChart(
                "Price per hour",
                "Three prices fall from 2023 to mid-2026.",
                new Axis("Year", "", Steps.YEARS, 0),
                new Axis("Price", "USD per GPU-hour", Steps.DECIMAL, 2),
                List.of(
                        band("Hyperscaler on demand", 12.29, 6.88, 1),
                        band("Neocloud", 4.2, 2.9, 0.5),
                        band("Spot", 3.9, 2.6, 0)),
                List.of());
    }

    private static LineChart late() {
        return new LineChart(
                "A late crossing <&>",
                "The note has no room on the right, and \"quotes\" are harmless.",
                MONTHS,
                COST,
                List.of(line("Own", 300, 1, 60), line("Cloud with a reservation", 0, 6.1, 60)),
                List.of(new Marker(58.8, 358.8, "58.8 months of use")));
    }

    private static LineChart flat() {
        return new LineChart(
                "Nothing costs anything",
                "Both stay at zero.",
                MONTHS,
                COST,
                List.of(line("Own", 0, 0, 1)),
                List.of());
    }

    private static BarChart bars() {
        return new BarChart(
                "Memory of one accelerator",
                "The B300 has most.",
                new Axis("Memory", "GB", Steps.DECIMAL, 0),
                0,
                List.of(
                        new Bar("H100 SXM", 0, 80, "80 GB"),
                        new Bar("H200 SXM", 0, 141, "141 GB"),
                        new Bar("B300", 0, 288, "288 GB")));
    }

    private static BarChart tornado() {
        return new BarChart(
                "What moves the result",
                "Utilisation moves it most.",
                new Axis("Owning minus cloud over five years", "USD", Steps.DECIMAL, 0),
                -369_231,
                List.of(
                        new Bar("Utilisation 0.3 to 0.9", 188_495, -926_957, "188,495; -926,957"),
                        new Bar("Tariff 0.06 to 0.25", -390_894, -322_294, "-390,894; -322,294")));
    }

    private static Curve line(String label, double start, double slope, double months) {
        return new Curve(
                label,
                List.of(
                        Point.of(0, start),
                        Point.of(months / 2, start + slope * months / 2),
                        Point.of(months, start + slope * months)));
    }

    private static Curve band(String label, double first, double last, double wide) {
        return new Curve(
                label,
                List.of(
                        new Point(2023, first, first - wide, first + wide),
                        new Point(2026.5, last, last - wide / 2, last + wide)));
    }
}
