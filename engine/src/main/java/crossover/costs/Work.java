package crossover.costs;

/// What has to be done, in hours of own accelerators.
///
/// @param months of the comparison
/// @param hoursPerMonth all hours of a month
/// @param machines how many own machines do it
/// @param utilization accelerator-hours booked, of those available in the first month
/// @param busyShare of a booked hour, the part in which the accelerators draw full power
/// @param availability of all hours, the part in which an own machine works
/// @param growth of the demand a year
/// @param spread see [Spread]
/// @param ratio hours of a cloud accelerator that do the work of one hour of an own one
public record Work(
        int months,
        double hoursPerMonth,
        double machines,
        double acceleratorsPerMachine,
        double utilization,
        double busyShare,
        double availability,
        double growth,
        double spread,
        double ratio) {
    /// How many accelerators are at work on the mean of a month's hours.
    double demand(double growth) {
        return utilization * capacity(machines) * growth;
    }

    /// How many accelerators so many machines have at work at most.
    double capacity(double machines) {
        return machines * acceleratorsPerMachine * availability;
    }

    Work used(double share) {
        return new Work(
                months,
                hoursPerMonth,
                machines,
                acceleratorsPerMachine,
                share,
                busyShare,
                availability,
                growth,
                spread,
                ratio);
    }
}
