package crossover.charts;

/// A named bar between two values.
///
/// @param text what stands at its end, printed
public record Bar(String label, double from, double to, String text) {}
