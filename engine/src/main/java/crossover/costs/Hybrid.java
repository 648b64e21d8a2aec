package crossover.costs;

/// What it costs more to do both.
///
/// @param staffShare of the own staff, on top, for two tool chains
/// @param syncGB out of the cloud each month
public record Hybrid(double staffShare, double syncGB) {}
