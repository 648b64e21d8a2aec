package crossover.costs;

/// Machines that are taken back at any time.
///
/// @param hoursBetweenInterruptions on the mean; zero where none is expected
/// @param checkpointHours to write a checkpoint
/// @param restartHours until the work goes on
public record Spot(
        double usdPerHour,
        double hoursBetweenInterruptions,
        double checkpointHours,
        double restartHours) {
    /// The share of billed time that is work: `1 - C/tau - (tau/2 + restart)/MTBI` with the best
    /// interval between checkpoints, `tau = sqrt(2 C MTBI)` (Young 1974). Not above zero if
    /// interruptions come faster than work gets done.
    public double efficiency() {
        if (hoursBetweenInterruptions == 0) {
            return 1;
        }
        var interval = Math.sqrt(2 * checkpointHours * hoursBetweenInterruptions);
        var writing = checkpointHours == 0 ? 0 : checkpointHours / interval;
        return 1 - writing - (interval / 2 + restartHours) / hoursBetweenInterruptions;
    }
}
