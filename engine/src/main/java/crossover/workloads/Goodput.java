package crossover.workloads;

/// How much of the time a run on many accelerators makes progress, when they fail now and then and
/// all go back to the last checkpoint.
///
/// Young (1974): the best interval between checkpoints is sqrt(2 checkpoint betweenFailures).
///
/// @param betweenFailures hours, of all accelerators together; infinite if none fails
/// @param checkpoint hours in which one is written and nothing else is done
/// @param restart hours from a failure until work goes on
public record Goodput(double betweenFailures, double checkpoint, double restart) {
    private static final double HOURS_OF_YEAR = 8760;

    /// Of so many accelerators, each with so many failures a year.
    public static double hoursBetween(double failuresPerYear, double accelerators) {
        return HOURS_OF_YEAR / (failuresPerYear * accelerators);
    }

    /// Hours between checkpoints that lose the least.
    public double bestInterval() {
        return Math.sqrt(2 * checkpoint * betweenFailures);
    }

    /// The share of time that is progress, with so many hours between checkpoints; zero at least.
    public double share(double interval) {
        if (Double.isInfinite(betweenFailures)) {
            return 1 - (interval > 0 && Double.isFinite(interval) ? checkpoint / interval : 0);
        }
        var writing = checkpoint > 0 ? checkpoint / interval : 0;
        return Math.max(0, 1 - writing - (interval / 2 + restart) / betweenFailures);
    }
}
