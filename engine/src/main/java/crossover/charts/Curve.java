package crossover.charts;

import java.util.List;

/// A named line through points, in the order of their `x`.
public record Curve(String label, List<Point> points) {
    public Curve {
        points = List.copyOf(points);
    }

    boolean hasBand() {
        for (var point : points) {
            if (point.low() < point.high()) {
                return true;
            }
        }
        return false;
    }
}
