package crossover.costs;

/// Where the difference of two cumulative costs changes its sign.
///
/// @param month when, in months and parts of a month
/// @param isDown whether owning has cost less from there on; else it has cost more
/// @param isJump whether something is paid at once there
public record Crossing(double month, boolean isDown, boolean isJump) {}
