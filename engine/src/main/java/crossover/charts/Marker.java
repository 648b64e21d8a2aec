package crossover.charts;

/// A point that matters, such as a crossing, and what is said of it.
public record Marker(double x, double y, String note) {}
