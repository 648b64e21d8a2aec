package crossover.costs;

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
        var lines = new double[Line.COUNT];
        var difference = behind;
        var halfway = behind;
        for (var month = horizon; month < horizon + MONTHS; month++) {
            difference += own.atOnce(month, lines) - cloud.atOnce(month, lines);
            if (difference <= 0) {
                return new Beyond(month, true);
            }
            var before = difference;
            var slope = own.monthly(month + 1, lines) - cloud.monthly(month + 1, lines);
            difference += slope * (1 - finance.taxRate());
            if (difference <= 0) {
                return new Beyond(month + before / (before - difference), true);
            }
            halfway = month == horizon + MONTHS / 2 - 1 ? difference : halfway;
        }
        return new Beyond(-1, difference < halfway);
    }
}
