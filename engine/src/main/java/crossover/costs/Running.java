package crossover.costs;

/// What own machines cost to keep, besides their place and power.
///
/// @param maintenance share of the servers' price a year
/// @param software USD per accelerator and year
/// @param staff USD per month for all machines
/// @param failures per accelerator and year
/// @param replacement USD per failed accelerator
/// @param covered share of replacements that warranty or maintenance pays
/// @param insurance share of all equipment a year
public record Running(
        double maintenance,
        double software,
        double staff,
        double failures,
        double replacement,
        double covered,
        double insurance) {}
