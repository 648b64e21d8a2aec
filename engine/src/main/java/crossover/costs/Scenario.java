package crossover.costs;

/// Everything that a comparison of the cloud with own machines depends on.
public record Scenario(
        Work work,
        Cloud cloud,
        Hardware hardware,
        Site site,
        Running running,
        Finance finance,
        Hybrid hybrid) {
    Scenario with(Work other) {
        return new Scenario(other, cloud, hardware, site, running, finance, hybrid);
    }
}
