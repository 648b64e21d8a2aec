package crossover.charts;

/// One value of a curve; a range from `low` to `high` around it where the curve has a band.
public record Point(double x, double y, double low, double high) {
    public static Point of(double x, double y) {
        return new Point(x, y, y, y);
    }
}
