package crossover.costs;

import java.util.List;

/// What the cloud bills for all of the work.
final class CloudBill implements Bill {
    private final Scenario scenario;
    private final Cloud cloud;
    private final Growth price;
    private final Growth inflation;
    private final Growth demand;
    private final double efficiency;
    private final double instancesPerAccelerator;

    CloudBill(Scenario scenario) {
        this.scenario = scenario;
        cloud = scenario.cloud();
        var work = scenario.work();
        price = new Growth(cloud.priceChange(), work.months());
        inflation = new Growth(scenario.finance().inflation(), work.months());
        demand = new Growth(work.growth(), work.months());
        efficiency = cloud.purchase() == Purchase.SPOT ? cloud.spot().efficiency() : 1;
        instancesPerAccelerator = work.ratio() / cloud.accelerators() / (1 - cloud.idleWaste());
    }

    /// Instances that are billed on the mean of a month's hours, if all is on demand.
    private double instances(int month) {
        return scenario.work().demand(demand.at(month - 1)) * instancesPerAccelerator;
    }

    @Override
    public void month(int month, double[] lines) {
        var instances = instances(month);
        var compute = compute(month, instances) * scenario.work().hoursPerMonth();
        var premium = compute * cloud.premium();
        var egress = cloud.egress().total(cloud.egressGB());
        var hours = instances / efficiency * cloud.accelerators();
        lines[Line.COMPUTE.ordinal()] += compute;
        lines[Line.PREMIUM.ordinal()] += premium;
        lines[Line.CLOUD_STORAGE.ordinal()] += cloud.storage();
        lines[Line.EGRESS.ordinal()] += egress;
        lines[Line.SUPPORT.ordinal()] +=
                cloud.support(compute + premium + cloud.storage() + egress);
        lines[Line.CLOUD_SOFTWARE.ordinal()] +=
                hours * scenario.work().hoursPerMonth() * cloud.software();
        lines[Line.CLOUD_STAFF.ordinal()] += cloud.staff() * inflation.at(month);
    }

    /// USD per hour of the month.
    private double compute(int month, double instances) {
        return switch (cloud.purchase()) {
            case ON_DEMAND -> instances * cloud.usdPerHour() * price.at(month);
            case SPOT -> instances / efficiency * cloud.spot().usdPerHour() * price.at(month);
            case RESERVED -> reserved(month, instances);
        };
    }

    /// The commitment at the price of the day it was made, and on demand what exceeds it.
    private double reserved(int month, double instances) {
        var reservation = cloud.reservation();
        var above = Spread.above(instances, scenario.work().spread(), reservation.instances());
        return reservation.instances()
                        * reservation.usdPerHour()
                        * price.at(reservation.start(month))
                + above * cloud.usdPerHour() * price.at(month);
    }

    @Override
    public void lump(int month, double[] lines) {
        if (month == 0) {
            lines[Line.MOVING.ordinal()] += cloud.migration();
        }
        var reservation = cloud.reservation();
        if (renews(month)) {
            lines[Line.COMPUTE.ordinal()] +=
                    reservation.instances() * reservation.upfront() * price.at(month);
        }
    }

    @Override
    public boolean hasLump(int month) {
        return month == 0 || renews(month);
    }

    private boolean renews(int month) {
        var reservation = cloud.reservation();
        return cloud.purchase() == Purchase.RESERVED
                && reservation.upfront() > 0
                && month % reservation.months() == 0;
    }

    @Override
    public double closing() {
        return cloud.exit();
    }

    @Override
    public List<Asset> assets() {
        return List.of();
    }

    /// What is owed under the running commitment after a month, and what of its upfront payment is
    /// not used yet.
    Owed owed(int month) {
        if (cloud.purchase() != Purchase.RESERVED) {
            return new Owed(0, 0);
        }
        var reservation = cloud.reservation();
        var start = reservation.start(month);
        var left = start + reservation.months() - month;
        var hours = left * scenario.work().hoursPerMonth();
        var factor = price.at(start) * reservation.instances();
        return new Owed(
                hours * reservation.usdPerHour() * factor,
                reservation.upfront() * factor * left / reservation.months());
    }

    /// @param payments still due
    /// @param unused paid already
    record Owed(double payments, double unused) {}
}
