package crossover.calculators;

/// What a run comes to, when thousands are made.
///
/// @param difference owning less cloud, in money of the start: below zero, owning costs less
/// @param payback the month in which the money is back; negative if not within the horizon
public record Weighed(double difference, double payback) {}
