package crossover.costs;

/// The bills of both sides line by line, before tax and interest, and what it means to stop on the
/// way.
public final class Ledger {
    private final Scenario scenario;
    private final CloudBill cloud;
    private final OwnBill own;

    public Ledger(Scenario scenario) {
        this.scenario = scenario;
        var factors = new Factors(scenario);
        cloud = new CloudBill(scenario, factors);
        own = new OwnBill(scenario, factors, scenario.work().machines());
    }

    private Bill bill(boolean isCloud) {
        return isCloud ? cloud : own;
    }

    /// What one side pays at the end of a month, counted from 1.
    public double monthly(int month, boolean isCloud) {
        return bill(isCloud).monthly(month, new double[Line.COUNT]);
    }

    /// What one side pays at once when so many months are over.
    public double atOnce(int month, boolean isCloud) {
        return bill(isCloud).atOnce(month, new double[Line.COUNT]);
    }

    /// What one side pays at the end; negative for what remains.
    public double closing(boolean isCloud) {
        return bill(isCloud).closing();
    }

    /// All that is paid for each line over the whole time, by the place of the line; equipment that
    /// remains at the end is not taken off.
    public double[] totals() {
        var totals = new double[Line.COUNT];
        var lines = new double[Line.COUNT];
        var months = scenario.work().months();
        for (var month = 0; month <= months; month++) {
            if (month > 0) {
                cloud.month(month, lines);
                own.month(month, lines);
                add(lines, totals);
            }
            if (month < months) {
                cloud.lump(month, lines);
                own.lump(month, lines);
                add(lines, totals);
            }
        }
        totals[Line.MOVING.ordinal()] += cloud.closing();
        return totals;
    }

    private static void add(double[] lines, double[] totals) {
        for (var line = 0; line < totals.length; line++) {
            totals[line] += lines[line];
        }
    }

    /// What the books show for the cloud in a month: what is paid up front in parts over its term,
    /// migration in the first month, exit and what of a term is left over in the last.
    public double cloudExpense(int month) {
        var reservation = scenario.cloud().reservation();
        var sum = monthly(month, true);
        if (scenario.cloud().purchase() == Purchase.RESERVED) {
            var paid = reservation.start(month);
            var upfront = atOnce(paid, true) - (paid == 0 ? scenario.cloud().migration() : 0);
            sum += upfront / reservation.months();
        }
        if (month == scenario.work().months()) {
            sum += cloud.closing() + cloud.owed(month).unused();
        }
        return sum + (month == 1 ? scenario.cloud().migration() : 0);
    }

    /// What the books write off in a month.
    public double depreciation(int month) {
        var sum = 0.0;
        for (var asset : own.assets()) {
            sum += asset.straightLine(month, scenario.finance().bookMonths());
        }
        return sum;
    }

    /// Interest on the loans in a month; nothing if everything is paid at once.
    public double interest(int month) {
        var loan = scenario.finance().loan();
        var sum = 0.0;
        for (var start = 0; start < month && loan.months() > 0; start++) {
            var borrowed = own.hasLump(start) ? Math.max(0, atOnce(start, false)) : 0;
            sum += borrowed * loan.balance(month - 1 - start) * loan.rate() / 12;
        }
        return sum;
    }

    /// Purchases at the start of a month, counted from 1, without what the old ones bring.
    public double bought(int month) {
        var sum = 0.0;
        for (var asset : own.assets()) {
            sum += asset.bought() == month - 1 ? asset.price() : 0;
        }
        return sum;
    }

    /// What sold equipment brings at the start of a month, counted from 1.
    public double sold(int month) {
        var sum = 0.0;
        for (var asset : own.assets()) {
            var atEnd = asset.sold() == scenario.work().months();
            sum += !atEnd && asset.sold() == month - 1 ? asset.proceeds() : 0;
        }
        return sum;
    }

    /// What it means to stop after so many months.
    public Stop stop(int month) {
        var owed = cloud.owed(month);
        var book = 0.0;
        for (var asset : own.assets()) {
            var holds = asset.bought() < month && month <= asset.sold();
            book += holds ? asset.book(month, scenario.finance().bookMonths()) : 0;
        }
        var room = scenario.site().roomResidual() * roomPrice();
        return new Stop(
                owed.payments(),
                owed.unused(),
                scenario.cloud().exit(),
                book,
                own.worth(month) + room,
                balance(month));
    }

    private double roomPrice() {
        var lines = new double[Line.COUNT];
        own.lump(0, lines);
        return lines[Line.PLACE.ordinal()];
    }

    private double balance(int month) {
        var loan = scenario.finance().loan();
        var sum = 0.0;
        for (var start = 0; start < month && loan.months() > 0; start++) {
            var borrowed = own.hasLump(start) ? Math.max(0, atOnce(start, false)) : 0;
            sum += borrowed * loan.balance(month - start);
        }
        return sum;
    }
}
