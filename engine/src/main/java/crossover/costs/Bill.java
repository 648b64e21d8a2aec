package crossover.costs;

import java.util.List;

/// What one side costs, line by line and month by month, before tax and interest.
public interface Bill {
    int LINES = Line.values().length;

    /// Adds what is paid at the end of a month, counted from 1.
    void month(int month, double[] lines);

    /// Adds what is paid at once when so many months are over, at the start as `0`; what old
    /// equipment brings is subtracted.
    void lump(int month, double[] lines);

    /// Whether anything is paid at once when so many months are over.
    boolean hasLump(int month);

    /// What is paid at the end of the comparison; negative for what remaining equipment brings.
    double closing();

    /// What is bought and written off; empty where everything is a running cost.
    List<Asset> assets();

    static double sum(double[] lines) {
        var sum = 0.0;
        for (var line : lines) {
            sum += line;
        }
        return sum;
    }
}
