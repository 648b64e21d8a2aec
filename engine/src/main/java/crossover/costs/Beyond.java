package crossover.costs;

import java.util.Arrays;

/// What would come after the horizon, if the machines lasted and everything went on: growth,
/// refreshes and renewals. Only asked where owning has not come to cost less within it.
///
/// @param month when owning would come to cost less; negative if not within a hundred years
/// @param turns whether it ever would: owning gains on the cloud in the long run
record Beyond(double month, boolean turns) {
    private static final int MONTHS = 1200;

    static final Beyond NOT = new Beyond(-1, false);

    /// @param behind by how much owning is behind at the end of the horizon
    static Beyond of(double behind, int horizon, Bill own, Bill cloud, Finance finance) {
        var lines = new double[Bill.LINES];
        var difference = behind;
        var halfway = behind;
        for (var month = horizon; month < horizon + MONTHS; month++) {
            difference += lump(month, own, lines) - lump(month, cloud, lines);
            if (difference <= 0) {
                return new Beyond(month, true);
            }
            var before = difference;
            var slope = monthly(month + 1, own, lines) - monthly(month + 1, cloud, lines);
            difference += slope * (1 - finance.taxRate());
            if (difference <= 0) {
                return new Beyond(month + before / (before - difference), true);
            }
            halfway = month == horizon + MONTHS / 2 - 1 ? difference : halfway;
        }
        return new Beyond(-1, difference < halfway);
    }

    private static double lump(int month, Bill bill, double[] lines) {
        if (!bill.hasLump(month)) {
            return 0;
        }
        Arrays.fill(lines, 0);
        bill.lump(month, lines);
        return Bill.sum(lines);
    }

    private static double monthly(int month, Bill bill, double[] lines) {
        Arrays.fill(lines, 0);
        bill.month(month, lines);
        return Bill.sum(lines);
    }
}
