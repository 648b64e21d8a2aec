package crossover.costs;

import java.util.List;

/// What one side costs, line by line and month by month, before tax and interest.
///
/// Lines are written into an array with a place for each [Line]; each side writes all of its own
/// and leaves those of the other alone.
interface Bill {
    boolean isCloud();

    /// Writes what is paid at the end of a month, counted from 1.
    void month(int month, double[] lines);

    /// Writes what is paid at once when so many months are over, at the start as `0`; what old
    /// equipment brings is subtracted.
    void lump(int month, double[] lines);

    /// Whether anything is paid at once when so many months are over.
    boolean hasLump(int month);

    /// What is paid at the end of the comparison; negative for what remaining equipment brings.
    double closing();

    /// What is bought and written off; empty where everything is a running cost.
    List<Asset> assets();

    default void clear(double[] lines) {
        for (var line = isCloud() ? 0 : Line.OWN;
                line < (isCloud() ? Line.OWN : Line.COUNT);
                line++) {
            lines[line] = 0;
        }
    }

    /// What the side's lines come to.
    default double sum(double[] lines) {
        var sum = 0.0;
        for (var line = isCloud() ? 0 : Line.OWN;
                line < (isCloud() ? Line.OWN : Line.COUNT);
                line++) {
            sum += lines[line];
        }
        return sum;
    }

    /// All that is paid at the end of a month.
    default double monthly(int month, double[] lines) {
        month(month, lines);
        return sum(lines);
    }

    /// All that is paid at once when so many months are over.
    default double atOnce(int month, double[] lines) {
        if (!hasLump(month)) {
            return 0;
        }
        lump(month, lines);
        return sum(lines);
    }
}
