package crossover.charts;

/// Which numbers are round ones.
public enum Steps {
    /// 1, 2, 5, 10, 20, 50 …
    DECIMAL,
    /// Months: 1, 2, 3, 6, 12, 24, 36, 60, 120 …, decimal below one month.
    MONTHS,
    /// Points in time: the year and the part of it that is gone, so that 2025.5 is July 2025.
    YEARS;

    private static final int[] FIRST = {1, 2, 5, 10};
    private static final int[] CALENDAR = {1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 360, 600};

    /// The smallest round number that is not less than a positive one.
    public double atLeast(double value) {
        return switch (this) {
            case DECIMAL -> decimal(value);
            case MONTHS -> value > 0.5 ? calendar(value) : decimal(value);
            case YEARS -> Math.max(1, decimal(value));
        };
    }

    /// Powers are built by multiplying: `Math.pow` differs between browsers in its last bits.
    private static double decimal(double value) {
        var power = 1.0;
        while (power * 10 <= value) {
            power *= 10;
        }
        var divisor = 1.0;
        while (1 / divisor > value) {
            divisor *= 10;
        }
        for (var first : FIRST) {
            if (first * power / divisor >= value) {
                return first * power / divisor;
            }
        }
        return 10 * power / divisor;
    }

    private static double calendar(double value) {
        var power = 1.0;
        while (CALENDAR[CALENDAR.length - 1] * power < value) {
            power *= 10;
        }
        for (var months : CALENDAR) {
            if (months * power >= value) {
                return months * power;
            }
        }
        return value;
    }
}
