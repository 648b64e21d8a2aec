package crossover.risk;

/// The values below which each share of all values lies, as a table: so any distribution is drawn
/// from with one look-up, also when it moves together with others.
final class Quantiles {
    private static final int PARTS = 512;
    private static final int FINE = 4096;
    private static final double TAIL = 0.05;

    private final double[] table;

    private Quantiles(double[] table) {
        this.table = table;
    }

    static Quantiles of(Range range, Shape shape) {
        return new Quantiles(
                switch (shape) {
                    case UNIFORM -> new double[] {range.low(), range.high()};
                    case PERT -> pert(range);
                    case LOGNORMAL -> lognormal(range);
                });
    }

    /// @param share between 0 and 1
    double at(double share) {
        var place = share * (table.length - 1);
        var before = Math.min((int) place, table.length - 2);
        return table[before] + (table[before + 1] - table[before]) * (place - before);
    }

    /// Adds up the density of the beta distribution `x^(a-1) (1-x)^(b-1)` with
    /// `a = 1 + 4 (base - low) / (high - low)` and `b = 6 - a`.
    private static double[] pert(Range range) {
        var width = range.high() - range.low();
        var a = 4 * (range.base() - range.low()) / width;
        var b = 4 - a;
        var sums = new double[FINE + 1];
        for (var part = 1; part <= FINE; part++) {
            var x = (part - 0.5) / FINE;
            sums[part] = sums[part - 1] + Math.pow(x, a) * Math.pow(1 - x, b);
        }
        var table = new double[PARTS + 1];
        var part = 1;
        for (var place = 0; place <= PARTS; place++) {
            var wanted = sums[FINE] * place / PARTS;
            while (part < FINE && sums[part] < wanted) {
                part++;
            }
            var inside = (wanted - sums[part - 1]) / (sums[part] - sums[part - 1]);
            table[place] = range.low() + width * (part - 1 + inside) / FINE;
        }
        return table;
    }

    private static double[] lognormal(Range range) {
        var middle = Math.log(1 + range.base());
        var deviations = Normal.quantile(1 - TAIL);
        var below = (middle - Math.log(1 + range.low())) / deviations;
        var above = (Math.log(1 + range.high()) - middle) / deviations;
        var table = new double[PARTS + 1];
        for (var place = 0; place <= PARTS; place++) {
            var z = Normal.quantile((place + 0.5) / (PARTS + 1));
            var value = Math.exp(middle + z * (z < 0 ? below : above)) - 1;
            table[place] = Math.max(range.input().min(), Math.min(range.input().max(), value));
        }
        return table;
    }
}
