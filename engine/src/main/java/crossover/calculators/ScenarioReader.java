package crossover.calculators;

import crossover.costs.Cloud;
import crossover.costs.Finance;
import crossover.costs.Hardware;
import crossover.costs.Hybrid;
import crossover.costs.Loan;
import crossover.costs.Purchase;
import crossover.costs.Reservation;
import crossover.costs.Residual;
import crossover.costs.Running;
import crossover.costs.Scenario;
import crossover.costs.Site;
import crossover.costs.Spot;
import crossover.costs.Work;

/// Turns what is given into what is compared: fractions of hours, monthly pay, kW per machine.
final class ScenarioReader {
    private final Values values;

    private ScenarioReader(Values values) {
        this.values = values;
    }

    static Scenario read(Values values) {
        var reader = new ScenarioReader(values);
        return new Scenario(
                reader.work(),
                reader.cloud(),
                reader.hardware(),
                reader.site(),
                reader.running(),
                reader.finance(),
                new Hybrid(values.of(OwnInputs.HYBRID_STAFF), values.of(OwnInputs.SYNC_GB)));
    }

    private Work work() {
        return new Work(
                (int) (12 * of(WorkInputs.YEARS)),
                of(WorkInputs.HOURS_PER_MONTH),
                of(WorkInputs.MACHINES),
                of(WorkInputs.ACCELERATORS_PER_MACHINE),
                of(WorkInputs.UTILIZATION),
                of(WorkInputs.BUSY_SHARE),
                of(WorkInputs.AVAILABILITY),
                of(WorkInputs.GROWTH),
                of(WorkInputs.SPREAD),
                of(WorkInputs.RATIO));
    }

    private Cloud cloud() {
        return new Cloud(
                Purchase.values()[(int) of(CloudInputs.PURCHASE)],
                of(CloudInputs.USD_PER_HOUR),
                of(CloudInputs.ACCELERATORS),
                reservation(),
                spot(values),
                of(CloudInputs.IDLE_WASTE),
                of(CloudInputs.PREMIUM),
                of(CloudInputs.STORAGE_GB) * of(CloudInputs.STORAGE_USD),
                of(CloudInputs.EGRESS_GB),
                values.bands(CloudInputs.EGRESS_USD),
                values.bands(CloudInputs.SUPPORT_SHARE),
                of(CloudInputs.SUPPORT_MINIMUM),
                of(CloudInputs.SOFTWARE),
                of(CloudInputs.STAFF) * monthlyPay(),
                of(CloudInputs.MIGRATION),
                of(CloudInputs.EXIT_GB),
                of(CloudInputs.EXIT_USD),
                of(CloudInputs.PRICE_CHANGE));
    }

    private Reservation reservation() {
        var enough =
                Math.ceil(
                        of(WorkInputs.MACHINES)
                                * of(WorkInputs.ACCELERATORS_PER_MACHINE)
                                * of(WorkInputs.RATIO)
                                / of(CloudInputs.ACCELERATORS));
        return new Reservation(
                of(CloudInputs.RESERVED_USD_PER_HOUR),
                values.states(CloudInputs.RESERVED_INSTANCES)
                        ? of(CloudInputs.RESERVED_INSTANCES)
                        : enough,
                (int) (12 * of(CloudInputs.RESERVED_YEARS)),
                of(CloudInputs.RESERVED_UPFRONT));
    }

    static Spot spot(Values values) {
        return new Spot(
                values.of(CloudInputs.SPOT_USD_PER_HOUR),
                values.of(CloudInputs.HOURS_BETWEEN_INTERRUPTIONS),
                values.of(CloudInputs.CHECKPOINT_MINUTES) / 60,
                values.of(CloudInputs.RESTART_MINUTES) / 60);
    }

    private Hardware hardware() {
        return new Hardware(
                of(HardwareInputs.MACHINE) * (1 - of(HardwareInputs.DISCOUNT)),
                of(HardwareInputs.NETWORK),
                of(HardwareInputs.STORAGE),
                of(HardwareInputs.RACK),
                new Residual(
                        of(HardwareInputs.AFTER_1_YEAR),
                        of(HardwareInputs.AFTER_3_YEARS),
                        of(HardwareInputs.AFTER_5_YEARS)),
                (int) of(HardwareInputs.REFRESH),
                of(HardwareInputs.PRICE_CHANGE),
                of(HardwareInputs.LEAD_TIME));
    }

    private Site site() {
        var isColocation = values.chosen(OwnInputs.HOSTING, "colocation");
        return new Site(
                isColocation ? of(OwnInputs.COLOCATION) : 0,
                isColocation && values.chosen(OwnInputs.COLOCATION_ENERGY, "included"),
                values.states(OwnInputs.COMMITTED_KW)
                        ? of(OwnInputs.COMMITTED_KW) / of(WorkInputs.MACHINES)
                        : of(OwnInputs.MAXIMUM_KW),
                isColocation ? 0 : of(OwnInputs.ROOM),
                of(OwnInputs.ROOM_RESIDUAL),
                of(OwnInputs.MAXIMUM_KW),
                of(OwnInputs.IDLE_SHARE),
                of(OwnInputs.PUE),
                of(OwnInputs.TARIFF),
                of(OwnInputs.DEMAND_CHARGE),
                of(OwnInputs.TARIFF_CHANGE));
    }

    private Running running() {
        return new Running(
                of(OwnInputs.MAINTENANCE),
                of(OwnInputs.SOFTWARE),
                of(OwnInputs.STAFF) * monthlyPay(),
                of(OwnInputs.FAILURES),
                of(OwnInputs.REPLACEMENT),
                of(OwnInputs.COVERED),
                of(OwnInputs.INSURANCE));
    }

    private double monthlyPay() {
        return of(OwnInputs.SALARY) * (1 + of(OwnInputs.BURDEN)) / 12;
    }

    private Finance finance() {
        var isLoan = values.chosen(MoneyInputs.PAYMENT, "loan");
        return new Finance(
                of(MoneyInputs.DISCOUNT_RATE),
                of(MoneyInputs.INFLATION),
                new Loan(
                        of(MoneyInputs.LOAN_RATE),
                        isLoan ? (int) (12 * of(MoneyInputs.LOAN_YEARS)) : 0),
                of(MoneyInputs.TAX_RATE),
                values.bands(MoneyInputs.TAX_DEPRECIATION),
                (int) (12 * of(MoneyInputs.BOOK_YEARS)),
                (int) of(MoneyInputs.FIRST_YEAR_MONTHS));
    }

    private double of(Input input) {
        return values.of(input);
    }
}
