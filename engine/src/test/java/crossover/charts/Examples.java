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
        charts.put("ends", ends());
        charts.put("tornado", tornado());
        charts.put("heat", heat());
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

    /// A bar may also say more than its own name.
    private static BarChart ends() {
        return new BarChart(
                "What moves the result",
                "Utilisation moves it most.",
                new Axis("Owning minus cloud over five years", "USD", Steps.DECIMAL, 0),
                -369_231,
                List.of(
                        new Bar("Utilisation 0.3 to 0.9", 188_495, -926_957, "188,495; -926,957"),
                        new Bar("Tariff 0.06 to 0.25", -390_894, -322_294, "-390,894; -322,294")));
    }

    static TornadoChart tornado() {
        return new TornadoChart(
                "What moves the result",
                "Utilization and the cloud's price can turn it round, the tariff cannot.",
                new Axis("Owning less cloud over five years", "USD", Steps.DECIMAL, 0),
                -369_231,
                List.of(
                        new Swing("Electricity", "0.06", -390_894, "0.25", -322_294, ""),
                        new Swing("Utilization", "0.3", 188_495, "0.9", -926_957, "0.40"),
                        new Swing(
                                "Cloud price on demand",
                                "33",
                                89_683,
                                "98.32",
                                -1_270_401,
                                "37.30 USD per instance-hour")));
    }

    /// Owning costs less above a hyperbola of utilization and price.
    static HeatMap heat() {
        var prices = List.of(20.0, 32.0, 44.0, 56.0, 68.0, 80.0, 92.0);
        var uses = List.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0);
        var values =
                uses.stream()
                        .map(use -> prices.stream().map(p -> 860_000 - use * p * 43_800).toList())
                        .toList();
        return new HeatMap(
                "Utilization and price",
                "Owning costs less the more the machines are used and the dearer the cloud is.",
                new Axis("Cloud on demand", "USD per hour", Steps.DECIMAL, 0),
                new Axis("Utilization", "share of hours", Steps.DECIMAL, 1),
                new Axis("Owning less cloud", "USD", Steps.DECIMAL, 0),
                prices,
                uses,
                values,
                "owning costs less",
                "the cloud costs less",
                new Marker(55.04, 0.6, "you are here"));
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
