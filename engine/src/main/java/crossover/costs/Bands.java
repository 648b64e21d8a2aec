package crossover.costs;

import crossover.numbers.Numbers;

import java.util.ArrayList;
import java.util.List;

/// Rates that hold for parts of an amount, as tax brackets do: each rate for what lies between the
/// band before and its own end. So a total is continuous, and rises by pieces of straight lines.
///
/// @param bands in the order of their ends, the last without end
public record Bands(List<Band> bands) {
    /// No rate at all.
    public static final Bands NONE = flat(0);

    /// @param end up to which amount the rate holds
    public record Band(double end, double rate) {}

    public Bands {
        bands = List.copyOf(bands);
    }

    /// One rate for any amount.
    public static Bands flat(double rate) {
        return new Bands(List.of(new Band(Double.POSITIVE_INFINITY, rate)));
    }

    /// Rates of the steps from 0 to 1, from 1 to 2 and so on; nothing beyond.
    public static Bands steps(List<Double> rates) {
        var bands = new ArrayList<Band>();
        for (var rate : rates) {
            bands.add(new Band(bands.size() + 1, rate));
        }
        bands.add(new Band(Double.POSITIVE_INFINITY, 0));
        return new Bands(bands);
    }

    /// The sum of what is due for all parts of an amount.
    public double total(double amount) {
        var sum = 0.0;
        var start = 0.0;
        for (var band : bands) {
            if (amount <= band.end) {
                return sum + (amount - start) * band.rate;
            }
            sum += (band.end - start) * band.rate;
            start = band.end;
        }
        return sum;
    }

    /// As it is typed: `10240:0.09 0.05`.
    public String typed() {
        var text = new StringBuilder();
        for (var band : bands) {
            text.append(text.isEmpty() ? "" : " ");
            if (Double.isFinite(band.end)) {
                text.append(Numbers.plain(band.end)).append(':');
            }
            text.append(Numbers.plain(band.rate));
        }
        return text.toString();
    }

    /// The rates alone, without what lies beyond the last end: `0.2 0.32`.
    public String rates() {
        var text = new StringBuilder();
        for (var band : bands) {
            if (Double.isFinite(band.end)) {
                text.append(text.isEmpty() ? "" : " ").append(Numbers.plain(band.rate));
            }
        }
        return text.toString();
    }
}
