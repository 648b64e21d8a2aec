package crossover.costs;

/// What the cloud charges.
///
/// @param usdPerHour of an instance on demand
/// @param accelerators of an instance
/// @param idleWaste share of the billed hours in which nothing is done
/// @param premium of a managed service, as a share of compute
/// @param storage USD per month
/// @param egressGB per month
/// @param egress USD per GB
/// @param support share of the month's bill for compute, storage and egress
/// @param supportMinimum USD per month
/// @param software USD per hour of an accelerator
/// @param staff USD per month
/// @param migration USD once, at the start
/// @param exitGB taken out at the end
/// @param exitUsd once, at the end, besides the data
/// @param priceChange of compute a year
public record Cloud(
        Purchase purchase,
        double usdPerHour,
        double accelerators,
        Reservation reservation,
        Spot spot,
        double idleWaste,
        double premium,
        double storage,
        double egressGB,
        Bands egress,
        Bands support,
        double supportMinimum,
        double software,
        double staff,
        double migration,
        double exitGB,
        double exitUsd,
        double priceChange) {
    /// What an hour of a cloud accelerator costs on demand, with premium, software and waste.
    double usdPerAcceleratorHour(double priceFactor) {
        var compute = usdPerHour * priceFactor / accelerators * (1 + premium);
        return (compute + software) / (1 - idleWaste);
    }

    /// To take the data out and close everything.
    public double exit() {
        return exitUsd + egress.total(egressGB + exitGB) - egress.total(egressGB);
    }

    /// What is due to the support plan for a month's bill: `max(minimum, sum of bands)`.
    double support(double bill) {
        return Math.max(supportMinimum, support.total(bill));
    }
}
