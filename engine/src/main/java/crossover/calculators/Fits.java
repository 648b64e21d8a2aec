package crossover.calculators;

import java.util.ArrayList;
import java.util.List;

/// Which accelerators hold the work, and how many of each, the best first.
final class Fits {
    private static final int SHOWN = 24;

    private Fits() {}

    /// @param used share of the memory of so many
    /// @param usdPerHour of all of them; not a number where there is no price
    record Fit(
            String name,
            double memoryGB,
            double count,
            double used,
            double usdPerHour,
            boolean isTogether) {}

    /// Those that hold it at all.
    static List<Fit> of(Values values, MemoryNeed need) {
        var fits = new ArrayList<Fit>();
        for (var item : values.catalog(MemoryInputs.OFFERED).items()) {
            var memory = item.number(0);
            var usable = memory * MemoryNeed.GB * values.of(MemoryInputs.USABLE);
            var count = need.need().accelerators(usable);
            if (Double.isFinite(count)) {
                var used = need.need().on(count) / (memory * MemoryNeed.GB);
                insert(
                        fits,
                        new Fit(
                                item.name(),
                                memory,
                                count,
                                used,
                                count * item.number(1),
                                count <= values.of(MemoryInputs.TOGETHER)),
                        values.chosen(MemoryInputs.RANK, "price"));
            }
        }
        return fits;
    }

    /// Keeps them in order; those that are equal stay in that of the catalog.
    private static void insert(List<Fit> fits, Fit fit, boolean byPrice) {
        var at = fits.size();
        while (at > 0 && isBefore(fit, fits.get(at - 1), byPrice)) {
            at--;
        }
        fits.add(at, fit);
    }

    private static boolean isBefore(Fit fit, Fit other, boolean byPrice) {
        if (fit.isTogether != other.isTogether) {
            return fit.isTogether;
        }
        if (byPrice && !(fit.usdPerHour == other.usdPerHour)) {
            var priced = !Double.isNaN(fit.usdPerHour);
            var otherPriced = !Double.isNaN(other.usdPerHour);
            if (priced || otherPriced) {
                return priced && (!otherPriced || fit.usdPerHour < other.usdPerHour);
            }
        }
        return fit.count != other.count ? fit.count < other.count : fit.used > other.used;
    }

    static Sheet sheet(List<Fit> fits) {
        var rows = new ArrayList<Sheet.Row>();
        for (var fit : fits.subList(0, Math.min(SHOWN, fits.size()))) {
            rows.add(
                    new Sheet.Row(
                            fit.name,
                            fit.name,
                            List.of(
                                    fit.count,
                                    powerOfTwo(fit.count),
                                    fit.memoryGB,
                                    100 * fit.used,
                                    fit.usdPerHour)));
        }
        return new Sheet(
                "fits",
                "Accelerators that hold it, the best first",
                List.of(
                        new Sheet.Column("count", "Needed", "accelerators", 0),
                        new Sheet.Column("powerOfTwo", "As a power of two", "accelerators", 0),
                        new Sheet.Column("memoryGB", "Memory of each", "GB", 0),
                        new Sheet.Column("used", "Used of it", "%", 0),
                        new Sheet.Column("usdPerHour", "Price of those needed", "USD per hour", 2)),
                rows);
    }

    private static double powerOfTwo(double count) {
        var power = 1.0;
        while (power < count) {
            power *= 2;
        }
        return power;
    }
}
