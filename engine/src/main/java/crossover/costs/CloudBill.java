package crossover.costs;

import java.util.List;

/// What the cloud bills for all of the work.
final class CloudBill implements Bill {
    private final Scenario scenario;
    private final Cloud cloud;
    private final Factors factors;
    private final double hours;
    private final double efficiency;
    private final double instancesPerAccelerator;
    private final double egress;

    CloudBill(Scenario scenario, Factors factors) {
        this.scenario = scenario;
        this.factors = factors;
        cloud = scenario.cloud();
        var work = scenario.work();
        hours = work.hoursPerMonth();
        efficiency = cloud.purchase() == Purchase.SPOT ? cloud.spot().efficiency() : 1;
        instancesPerAccelerator = work.ratio() / cloud.accelerators() / (1 - cloud.idleWaste());
        egress = cloud.egressGB() == 0 ? 0 : cloud.egress().total(cloud.egressGB());
    }

    @Override
    public boolean isCloud() {
        return true;
    }

    @Override
    public void month(int month, double[] lines) {
        var accelerators = scenario.work().demand(factors.demand.at(month - 1));
        var instances = accelerators * instancesPerAccelerator;
        var compute = compute(month, instances) * hours;
        var premium = compute * cloud.premium();
        var billed = compute + premium + cloud.storage() + egress;
        lines[Line.COMPUTE.ordinal()] = compute;
        lines[Line.PREMIUM.ordinal()] = premium;
        lines[Line.CLOUD_STORAGE.ordinal()] = cloud.storage();
        lines[Line.EGRESS.ordinal()] = egress;
        lines[Line.SUPPORT.ordinal()] = cloud.support(billed);
        lines[Line.CLOUD_SOFTWARE.ordinal()] =
                instances / efficiency * cloud.accelerators() * hours * cloud.software();
        lines[Line.CLOUD_STAFF.ordinal()] = cloud.staff() * factors.inflation.at(month);
        lines[Line.MOVING.ordinal()] = 0;
    }

    /// USD per hour of the month.
    private double compute(int month, double instances) {
        var price = factors.cloudPrice.at(month);
        return switch (cloud.purchase()) {
            case ON_DEMAND -> instances * cloud.usdPerHour() * price;
            case SPOT -> instances / efficiency * cloud.spot().usdPerHour() * price;
            case RESERVED -> reserved(month, instances, price);
        };
    }

    /// The commitment at the price of the day it was made, and on demand what exceeds it.
    private double reserved(int month, double instances, double price) {
        var reservation = cloud.reservation();
        var above = Spread.above(instances, scenario.work().spread(), reservation.instances());
        return reservation.instances()
                        * reservation.usdPerHour()
                        * factors.cloudPrice.at(reservation.start(month))
                + above * cloud.usdPerHour() * price;
    }

    @Override
    public void lump(int month, double[] lines) {
        clear(lines);
        lines[Line.MOVING.ordinal()] = month == 0 ? cloud.migration() : 0;
        var reservation = cloud.reservation();
        if (renews(month)) {
            lines[Line.COMPUTE.ordinal()] =
                    reservation.instances() * reservation.upfront() * factors.cloudPrice.at(month);
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
        var factor = factors.cloudPrice.at(start) * reservation.instances();
        return new Owed(
                left * hours * reservation.usdPerHour() * factor,
                reservation.upfront() * factor * left / reservation.months());
    }

    /// @param payments still due
    /// @param unused paid already
    record Owed(double payments, double unused) {}
}
