package crossover.costs;

/// The cloud against own machines over the months of a scenario.
///
/// Cash decides: purchases are counted when they are paid, neither depreciation nor interest is
/// added to them. What is left of the equipment counts at the end, not on the way: so break-even
/// asks when the money is back, and present value what the whole is worth.
public final class Comparison {
    private final Scenario scenario;
    private final CloudBill cloudBill;
    private final OwnBill ownBill;
    private final Cash cloud;
    private final Cash own;
    private final double factor;

    public Comparison(Scenario scenario) {
        this(scenario, scenario.work().machines());
    }

    /// @param machines how many of those that the work needs are owned
    Comparison(Scenario scenario, double machines) {
        this.scenario = scenario;
        var months = scenario.work().months();
        var factors = new Factors(scenario);
        cloudBill = new CloudBill(scenario, factors);
        ownBill = new OwnBill(scenario, factors, machines);
        cloud = new Cash(cloudBill, scenario.finance(), months);
        own = new Cash(ownBill, scenario.finance(), months);
        factor = 1 / Growth.monthly(scenario.finance().discountRate());
    }

    public int months() {
        return own.months();
    }

    /// All that is paid for owning over the whole time, less what remains.
    public double ownTotal() {
        return present(own, 1);
    }

    public double cloudTotal() {
        return present(cloud, 1);
    }

    /// The same in money of the start: `sum of cost / (1 + r)^(month / 12)`.
    public double ownPresent() {
        return present(own, factor);
    }

    public double cloudPresent() {
        return present(cloud, factor);
    }

    private static double present(Cash cash, double factor) {
        var sum = cash.atOnce(0);
        var weight = 1.0;
        for (var month = 1; month <= cash.months(); month++) {
            weight *= factor;
            sum += (cash.monthly(month) + cash.atOnce(month)) * weight;
        }
        return sum + cash.closing() * weight;
    }

    /// Useful accelerator-hours of the whole work, discounted as the money is.
    public double hours(boolean discounted) {
        var work = scenario.work();
        var growth = new Growth(work.growth(), work.months());
        var sum = 0.0;
        var weight = 1.0;
        for (var month = 1; month <= work.months(); month++) {
            weight *= discounted ? factor : 1;
            sum += work.demand(growth.at(month - 1)) * work.hoursPerMonth() * weight;
        }
        return sum;
    }

    /// The same cost each year: `NPV r / (1 - (1 + r)^-years)`.
    public double yearly(double present) {
        var rate = scenario.finance().discountRate();
        var years = months() / 12;
        return rate == 0 ? present / years : present * rate / (1 - Powers.of(1 + rate, -years));
    }

    public Payback payback() {
        var course = new Course(own, cloud, 1);
        var isOpen = course.crossings().isEmpty() && !course.staysBelow();
        var beyond =
                isOpen
                        ? Beyond.of(
                                course.at(months()),
                                months(),
                                ownBill,
                                cloudBill,
                                scenario.finance())
                        : Beyond.NOT;
        return Payback.of(course, beyond);
    }

    /// The month of the last crossing to owning within the horizon; negative if there is none.
    public double paybackWithin() {
        return Payback.last(new Course(own, cloud, 1).crossings());
    }

    /// The same in money of the start, within the horizon.
    public Payback discountedPayback() {
        return Payback.of(new Course(own, cloud, factor), Beyond.NOT);
    }

    /// What one side has paid after so many months.
    ///
    /// @param atOnce whether what is paid at once then is included
    public double paid(int months, boolean isCloud, boolean atOnce) {
        var cash = isCloud ? cloud : own;
        var sum = 0.0;
        for (var month = 0; month <= months; month++) {
            sum += cash.monthly(month);
            sum += month < months || atOnce ? cash.atOnce(month) : 0;
        }
        return sum;
    }

    /// What one side pays at the end of a month, counted from 1, after tax and with its loan.
    public double monthly(int month, boolean isCloud) {
        return (isCloud ? cloud : own).monthly(month);
    }

    /// What one side pays at once when so many months are over.
    public double atOnce(int month, boolean isCloud) {
        return (isCloud ? cloud : own).atOnce(month);
    }

    /// What one side pays at the end; negative for what remains.
    public double closing(boolean isCloud) {
        return (isCloud ? cloud : own).closing();
    }

    /// The utilization at which both cost the same, undiscounted: above 1 where not even full use
    /// is enough, negative where none is.
    public double useNeeded() {
        return new UseNeeded(scenario).find();
    }
}
