package crossover.costs;

import java.util.ArrayList;
import java.util.List;

/// What own machines cost, with what they leave to the cloud.
final class OwnBill implements Bill {
    private final Scenario scenario;
    private final double machines;
    private final Growth price;
    private final Growth cloudPrice;
    private final Growth tariff;
    private final Growth inflation;
    private final Growth demand;
    private final boolean isHybrid;

    /// @param machines how many are owned; fewer than the work needs leave the rest to the cloud
    OwnBill(Scenario scenario, double machines) {
        this.scenario = scenario;
        this.machines = machines;
        var months = scenario.work().months();
        price = new Growth(scenario.hardware().priceChange(), months);
        cloudPrice = new Growth(scenario.cloud().priceChange(), months);
        tariff = new Growth(scenario.site().tariffChange(), months);
        inflation = new Growth(scenario.finance().inflation(), months);
        demand = new Growth(scenario.work().growth(), months);
        isHybrid = machines > 0 && machines < scenario.work().machines();
    }

    @Override
    public void month(int month, double[] lines) {
        var work = scenario.work();
        var waiting = scenario.hardware().waiting(month);
        var mean = work.demand(demand.at(month - 1));
        var above = Spread.above(mean, work.spread(), work.capacity(machines));
        if (waiting < 1 && machines > 0) {
            keep(month, 1 - waiting, mean - above, lines);
        }
        var bridged = above * (1 - waiting) + mean * waiting;
        lines[Line.BRIDGE.ordinal()] += bridged == 0 ? 0 : bridge(month, bridged);
    }

    /// What delivered machines cost in a month.
    private void keep(int month, double present, double busy, double[] lines) {
        var hardware = scenario.hardware();
        var site = scenario.site();
        var running = scenario.running();
        var share = machines / scenario.work().machines();
        var inflated = inflation.at(month) * present / 12;
        var priced = machines * price.at(hardware.bought(month)) * inflated;
        lines[Line.PLACE.ordinal()] +=
                machines * site.committedKW() * site.colocation() * inflated * 12;
        lines[Line.ENERGY.ordinal()] += present * energy(month, busy);
        lines[Line.MAINTENANCE.ordinal()] += hardware.server() * running.maintenance() * priced;
        lines[Line.SOFTWARE.ordinal()] += accelerators() * running.software() * inflated;
        var staff = isHybrid ? 1 + scenario.hybrid().staffShare() : 1;
        lines[Line.STAFF.ordinal()] += running.staff() * share * staff * inflated * 12;
        lines[Line.FAILURES.ordinal()] +=
                accelerators()
                        * running.failures()
                        * running.replacement()
                        * (1 - running.covered())
                        * inflated;
        lines[Line.INSURANCE.ordinal()] += hardware.equipment() * running.insurance() * priced;
    }

    private double energy(int month, double busy) {
        var work = scenario.work();
        return scenario.site()
                .energy(
                        machines,
                        work.busyShare() * busy / accelerators(),
                        work.hoursPerMonth(),
                        tariff.at(month));
    }

    private double bridge(int month, double accelerators) {
        var work = scenario.work();
        var cloud = scenario.cloud();
        return accelerators
                        * work.ratio()
                        * work.hoursPerMonth()
                        * cloud.usdPerAcceleratorHour(cloudPrice.at(month))
                + (isHybrid ? sync() + cloud.storage() : 0);
    }

    private double sync() {
        return scenario.cloud().egress().total(scenario.hybrid().syncGB());
    }

    private double accelerators() {
        return machines * scenario.work().acceleratorsPerMachine();
    }

    @Override
    public void lump(int month, double[] lines) {
        var hardware = scenario.hardware();
        if (month == 0) {
            lines[Line.PLACE.ordinal()] += room();
        }
        if (buys(month)) {
            var old = month == 0 ? 0 : price.at(month - hardware.refreshMonths());
            var kept = price.at(month) - old * hardware.residual().at(hardware.refreshMonths());
            lines[Line.SERVERS.ordinal()] += machines * hardware.server() * kept;
            lines[Line.NETWORK.ordinal()] += machines * hardware.network() * kept;
            lines[Line.STORAGE.ordinal()] +=
                    machines * (hardware.storage() + hardware.racks()) * kept;
        }
    }

    @Override
    public boolean hasLump(int month) {
        return buys(month);
    }

    private boolean buys(int month) {
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
                * price.at(bought)
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
            assets.add(
                    new Asset(
                            bought,
                            sold,
                            machines * hardware.equipment() * price.at(bought),
                            worth(sold)));
            bought = sold;
        }
        if (room() > 0) {
            assets.add(new Asset(0, months, room(), room() * scenario.site().roomResidual()));
        }
        return assets;
    }
}
