package crossover.costs;

/// What own machines cost to buy, each, in USD.
///
/// @param server after discount
/// @param racks racks, power distribution, installation
/// @param refreshMonths after which all is bought anew; zero for never
/// @param priceChange of the next generation a year, for the same work
/// @param leadMonths from order to work
public record Hardware(
        double server,
        double network,
        double storage,
        double racks,
        Residual residual,
        int refreshMonths,
        double priceChange,
        double leadMonths) {
    double equipment() {
        return server + network + storage + racks;
    }

    /// The month in which the equipment of a month was bought.
    int bought(int month) {
        return refreshMonths == 0 || month == 0 ? 0 : (month - 1) / refreshMonths * refreshMonths;
    }

    /// How much of a month (from 1) passes before anything is delivered.
    double waiting(int month) {
        return Math.max(0, Math.min(1, leadMonths - (month - 1)));
    }
}
