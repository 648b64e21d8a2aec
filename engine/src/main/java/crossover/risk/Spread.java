package crossover.risk;

import java.util.Arrays;
import java.util.List;

/// What thousands of runs came to.
///
/// @param cheaper share of the runs in which owning costs less
/// @param error standard error of that share
/// @param low 5 % of the differences (owning less cloud) are below; `median`, `high`: 50 and 95 %
/// @param never share of the runs in which the money is not back within the horizon; the others
///     have no part in it, and it has none in theirs
/// @param paybackLow of the runs in which the money comes back, 5 % have it back by then; not a
///     number where there is none, likewise `paybackMedian`, `paybackHigh`
/// @param bins how many differences lie in each of the equal parts from `least` to `greatest`
public record Spread(
        int runs,
        double cheaper,
        double error,
        double low,
        double median,
        double high,
        double never,
        double paybackLow,
        double paybackMedian,
        double paybackHigh,
        double least,
        double greatest,
        List<Integer> bins) {
    private static final int BINS = 40;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    static Spread of(double[] differences, double[] paybacks) {
        Arrays.sort(differences);
        var runs = differences.length;
        var cheaper = (double) below(differences, 0) / runs;
        Arrays.sort(paybacks);
        var none = below(paybacks, 0);
        var known = Arrays.copyOfRange(paybacks, none, runs);
        return new Spread(
                runs,
                cheaper,
                Math.sqrt(cheaper * (1 - cheaper) / runs),
                quantile(differences, LOW),
                quantile(differences, 0.5),
                quantile(differences, HIGH),
                (double) none / runs,
                quantile(known, LOW),
                quantile(known, 0.5),
                quantile(known, HIGH),
                differences[0],
                differences[runs - 1],
                bins(differences));
    }

    /// How many of the sorted are below a value.
    private static int below(double[] sorted, double value) {
        var count = 0;
        while (count < sorted.length && sorted[count] < value) {
            count++;
        }
        return count;
    }

    /// Between the two runs nearest to it, along a straight line.
    private static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        var place = share * (sorted.length - 1);
        var before = (int) place;
        var after = Math.min(before + 1, sorted.length - 1);
        return sorted[before] + (sorted[after] - sorted[before]) * (place - before);
    }

    private static List<Integer> bins(double[] sorted) {
        var width = (sorted[sorted.length - 1] - sorted[0]) / BINS;
        var bins = new Integer[BINS];
        Arrays.fill(bins, 0);
        for (var value : sorted) {
            var bin = width == 0 ? 0 : (int) ((value - sorted[0]) / width);
            bins[Math.min(bin, BINS - 1)]++;
        }
        return List.of(bins);
    }
}
