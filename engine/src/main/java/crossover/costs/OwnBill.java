package crossover.costs;

import java.util.ArrayList;
import java.util.List;

/// What own machines cost, with what they leave to the cloud.
final class OwnBill implements Bill {
    private final Scenario scenario;
    private final Factors factors;
    private final double machines;
    private final boolean isHybrid;
    private final double capacity;
    private final double[] first = new double[Line.COUNT];
    private final double sync;

    /// @param machines how many are owned; fewer than the work needs leave the rest to the cloud
    OwnBill(Scenario scenario, Factors factors, double machines) {
        this.scenario = scenario;
        this.factors = factors;
        this.machines = machines;
        isHybrid = machines > 0 && machines < scenario.work().machines();
        capacity = scenario.work().capacity(machines);
        sync =
                isHybrid
                        ? scenario.cloud().egress().total(scenario.hybrid().syncGB())
                                + scenario.cloud().storage()
                        : 0;
        firstMonth();
    }

    @Override
    public boolean isCloud() {
        return false;
    }

    /// What delivered machines cost in a month at the prices of the start; energy by itself.
    private void firstMonth() {
        var hardware = scenario.hardware();
        var site = scenario.site();
        var running = scenario.running();
        var accelerators = accelerators();
        var staff = isHybrid ? 1 + scenario.hybrid().staffShare() : 1;
        first[Line.PLACE.ordinal()] = machines * site.committedKW() * site.colocation();
        first[Line.MAINTENANCE.ordinal()] =
                machines * hardware.server() * running.maintenance() / 12;
        first[Line.SOFTWARE.ordinal()] = accelerators * running.software() / 12;
        first[Line.STAFF.ordinal()] =
                running.staff() * machines / scenario.work().machines() * staff;
        first[Line.FAILURES.ordinal()] =
                accelerators
                        * running.failures()
                        * running.replacement()
                        * (1 - running.covered())
                        / 12;
        first[Line.INSURANCE.ordinal()] =
                machines * hardware.equipment() * running.insurance() / 12;
    }

    @Override
    public void month(int month, double[] lines) {
        var waiting = scenario.hardware().waiting(month);
        var mean = scenario.work().demand(factors.demand.at(month - 1));
        var above = Spread.above(mean, scenario.work().spread(), capacity);
        var present = machines > 0 ? 1 - waiting : 0;
        keep(month, present, mean - above, lines);
        var bridged = above * (1 - waiting) + mean * waiting;
        lines[Line.BRIDGE.ordinal()] = bridged == 0 ? 0 : bridge(month, bridged);
    }

    private void keep(int month, double present, double busy, double[] lines) {
        var inflated = factors.inflation.at(month) * present;
        var priced = inflated * factors.hardwarePrice.at(scenario.hardware().bought(month));
        lines[Line.SERVERS.ordinal()] = 0;
        lines[Line.NETWORK.ordinal()] = 0;
        lines[Line.STORAGE.ordinal()] = 0;
        lines[Line.PLACE.ordinal()] = first[Line.PLACE.ordinal()] * inflated;
        lines[Line.ENERGY.ordinal()] = present == 0 ? 0 : present * energy(month, busy);
        lines[Line.MAINTENANCE.ordinal()] = first[Line.MAINTENANCE.ordinal()] * priced;
        lines[Line.SOFTWARE.ordinal()] = first[Line.SOFTWARE.ordinal()] * inflated;
        lines[Line.STAFF.ordinal()] = first[Line.STAFF.ordinal()] * inflated;
        lines[Line.FAILURES.ordinal()] = first[Line.FAILURES.ordinal()] * inflated;
        lines[Line.INSURANCE.ordinal()] = first[Line.INSURANCE.ordinal()] * priced;
    }

    private double energy(int month, double busy) {
        var work = scenario.work();
        return scenario.site()
                .energy(
                        machines,
                        work.busyShare() * busy / accelerators(),
                        work.hoursPerMonth(),
                        factors.tariff.at(month));
    }

    private double bridge(int month, double accelerators) {
        var work = scenario.work();
        var price = scenario.cloud().usdPerAcceleratorHour(factors.cloudPrice.at(month));
        return accelerators * work.ratio() * work.hoursPerMonth() * price + sync;
    }

    private double accelerators() {
        return machines * scenario.work().acceleratorsPerMachine();
    }

    @Override
    public void lump(int month, double[] lines) {
        clear(lines);
        var hardware = scenario.hardware();
        lines[Line.PLACE.ordinal()] = month == 0 ? room() : 0;
        if (hasLump(month)) {
            var price = factors.hardwarePrice;
            var old = month == 0 ? 0 : price.at(month - hardware.refreshMonths());
            var kept = price.at(month) - old * hardware.residual().at(hardware.refreshMonths());
            lines[Line.SERVERS.ordinal()] = machines * hardware.server() * kept;
            lines[Line.NETWORK.ordinal()] = machines * hardware.network() * kept;
            lines[Line.STORAGE.ordinal()] =
                    machines * (hardware.storage() + hardware.racks()) * kept;
        }
    }

    @Override
    public boolean hasLump(int month) {
        var refresh = scenario.hardware().refreshMonths();
        return month == 0 || (refresh > 0 && month % refresh == 0);
    }

    private double room() {
        return machines * scenario.site().maximumKW() * scenario.site().room();
    }

    @Override
    public double closing() {
        var months = scenario.work().months();
        return -worth(months) - room() * scenario.site().roomResidual();
    }

    /// What the equipment would bring after so many months.
    double worth(int month) {
        var hardware = scenario.hardware();
        var bought = hardware.bought(month);
        return machines
                * hardware.equipment()
                * factors.hardwarePrice.at(bought)
                * hardware.residual().at(month - bought);
    }

    @Override
    public List<Asset> assets() {
        var months = scenario.work().months();
        var hardware = scenario.hardware();
        var assets = new ArrayList<Asset>();
        for (var bought = 0; bought < months; ) {
            var sold =
                    hardware.refreshMonths() == 0
                            ? months
                            : Math.min(months, bought + hardware.refreshMonths());
            var price = machines * hardware.equipment() * factors.hardwarePrice.at(bought);
            assets.add(new Asset(bought, sold, price, worth(sold)));
            bought = sold;
        }
        if (room() > 0) {
            assets.add(new Asset(0, months, room(), room() * scenario.site().roomResidual()));
        }
        return assets;
    }
}
