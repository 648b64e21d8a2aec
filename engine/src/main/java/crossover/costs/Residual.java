package crossover.costs;

/// What equipment still brings, as a share of its price: straight lines from 1 through what is
/// known after one, three and five years, and on to nothing after ten.
///
/// @param after1Year negative where it is not known; likewise the others
public record Residual(double after1Year, double after3Years, double after5Years) {
    private static final int[] AGES = {12, 36, 60};
    private static final int WORTHLESS = 120;

    /// @param age in months
    double at(int age) {
        if (!isKnown()) {
            return 0;
        }
        var from = 0;
        var share = 1.0;
        for (var place = 0; place < AGES.length; place++) {
            if (known(place) >= 0) {
                if (age <= AGES[place]) {
                    return between(from, share, AGES[place], known(place), age);
                }
                from = AGES[place];
                share = known(place);
            }
        }
        return between(from, share, WORTHLESS, 0, Math.min(age, WORTHLESS));
    }

    public boolean isKnown() {
        return after1Year >= 0 || after3Years >= 0 || after5Years >= 0;
    }

    private double known(int place) {
        return switch (place) {
            case 0 -> after1Year;
            case 1 -> after3Years;
            default -> after5Years;
        };
    }

    private static double between(int from, double first, int to, double last, int age) {
        return age == to ? last : first + (last - first) * (age - from) / (to - from);
    }
}
