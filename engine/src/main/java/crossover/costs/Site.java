package crossover.costs;

/// Where own machines stand, and their power.
///
/// @param colocation USD per kW and month; zero in a room of one's own
/// @param energyIncluded whether that pays for the energy too
/// @param committedKW per machine
/// @param room USD per kW, once; zero in a colocation
/// @param roomResidual share of it that remains at the end
/// @param maximumKW of a machine
/// @param idleShare of that, drawn when idle
/// @param demandCharge USD per kW of peak and month
/// @param tariffChange a year
public record Site(
        double colocation,
        boolean energyIncluded,
        double committedKW,
        double room,
        double roomResidual,
        double maximumKW,
        double idleShare,
        double pue,
        double tariff,
        double demandCharge,
        double tariffChange) {
    /// USD per month for the energy of machines that are busy for a share of the time:
    /// `n (idle + (maximum - idle) busy) PUE hours tariff`, and the charge for the peak.
    double energy(double machines, double busy, double hours, double tariffFactor) {
        if (energyIncluded) {
            return 0;
        }
        var kW = machines * maximumKW * (idleShare + (1 - idleShare) * busy) * pue;
        var peak = machines * maximumKW * pue;
        return (kW * hours * tariff + peak * demandCharge) * tariffFactor;
    }
}
