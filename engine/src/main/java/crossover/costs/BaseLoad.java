package crossover.costs;

/// How many machines to own where the demand varies and the cloud takes the rest.
///
/// Own up to the demand that is exceeded with probability `f / (p - v)`, where `f` is what an owned
/// hour costs whether used or not, `v` what using it adds, and `p` what an hour costs in the cloud
/// (the newsvendor's rule). Whole machines, growth and staff bend that, so the machines are counted
/// from there to the cheapest number.
public final class BaseLoad {
    private final Scenario scenario;
    private final double probability;
    private int machines;
    private double present;

    public BaseLoad(Scenario scenario) {
        this.scenario = scenario;
        var f = perHour(0, true);
        var v = perHour(1, false) - perHour(0, false);
        var p = scenario.cloud().usdPerAcceleratorHour(1) * scenario.work().ratio();
        probability = p > v ? Math.min(1, f / (p - v)) : 1;
        machines = first();
        present = present(machines);
        better((int) scenario.work().machines());
        better(0);
        search();
    }

    /// The demand to own is exceeded with this probability.
    public double probability() {
        return probability;
    }

    public int machines() {
        return machines;
    }

    /// What both together cost, in money of the start.
    public double present() {
        return present;
    }

    private int first() {
        var work = scenario.work();
        var mean = work.demand(1);
        var level = Spread.exceeded(mean, work.spread(), probability);
        var needed = probability == 1 ? 0 : level / work.capacity(1);
        return (int) Math.max(0, Math.min(work.machines(), Math.rint(needed)));
    }

    /// Steps that halve, each repeated as long as it gets cheaper.
    private void search() {
        for (var step = Math.max(1, (int) scenario.work().machines() / 4); step > 0; step /= 2) {
            var moved = true;
            while (moved) {
                moved = better(machines + step) || better(machines - step);
            }
        }
    }

    private boolean better(int other) {
        if (other < 0 || other > scenario.work().machines()) {
            return false;
        }
        var cost = present(other);
        if (cost < present) {
            machines = other;
            present = cost;
            return true;
        }
        return false;
    }

    private double present(int owned) {
        var comparison = new Comparison(scenario, owned);
        return owned == 0 ? comparison.cloudPresent() : comparison.ownPresent();
    }

    /// USD per accelerator and hour of own machines that are used for a share of the time.
    private double perHour(double share, boolean withPurchase) {
        var work = scenario.work();
        var used = scenario.with(work.used(share));
        var alone = new OwnBill(used, new Factors(used), work.machines());
        var lines = new double[Line.COUNT];
        var delivered = (int) Math.ceil(scenario.hardware().leadMonths()) + 1;
        var monthly = alone.monthly(delivered, lines) - lines[Line.BRIDGE.ordinal()];
        if (withPurchase) {
            monthly += (alone.atOnce(0, lines) + alone.closing()) / work.months();
        }
        return monthly / (work.capacity(work.machines()) * work.hoursPerMonth());
    }
}
