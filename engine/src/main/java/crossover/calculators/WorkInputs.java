package crossover.calculators;

import java.util.List;

/// What the total cost is asked for: how much work, over how long.
final class WorkInputs {
    private static final Form FORM = new Form("work", "The work", List.of());

    static final Input YEARS =
            FORM.required(
                    "years",
                    "Horizon",
                    "years",
                    Domain.whole(1, 10),
                    "Over which both are compared. A horizon longer than the machines last needs a"
                            + " refresh.");
    static final Input HOURS_PER_MONTH =
            FORM.required(
                    "hoursPerMonth",
                    "Hours in a month",
                    "hours per month",
                    Domain.between(672, 744, 1),
                    "730 is a twelfth of 8,760; some studies count 720, a month of 30 days.");
    static final Input MACHINES =
            FORM.required(
                    "machines",
                    "Own machines",
                    "machines",
                    Domain.whole(1, 100_000),
                    "That would do the work.");
    static final Input ACCELERATORS_PER_MACHINE =
            FORM.required(
                    "acceleratorsPerMachine",
                    "Accelerators in a machine",
                    "accelerators",
                    Domain.whole(1, 10_000),
                    "Prices per machine and prices per accelerator differ by this factor.");
    static final Input UTILIZATION =
            FORM.required(
                    "utilization",
                    "Utilization",
                    "share of hours",
                    Domain.share(0, 1),
                    "Accelerator-hours booked, of those available in the first month. Not the share"
                            + " of a booked hour in which they are busy, and not the share of their"
                            + " peak that they reach.");
    static final Input BUSY_SHARE =
            FORM.advanced(
                    "busyShare",
                    "Busy within a booking",
                    "share of time",
                    Domain.share(0, 1),
                    1,
                    "In which they draw full power. Left open: all of it.");
    static final Input AVAILABILITY =
            FORM.advanced(
                    "availability",
                    "Availability of own machines",
                    "share of hours",
                    Domain.share(0.5, 1),
                    1,
                    "The hours in which a machine works, of all hours. Left open: all.");
    static final Input GROWTH =
            FORM.advanced(
                    "demandGrowthPerYear",
                    "Growth of the work",
                    "share per year",
                    Domain.share(-0.9, 5),
                    0,
                    "What grows beyond the own machines goes to the cloud, on demand.");
    static final Input SPREAD =
            FORM.open(
                    "demandSpread",
                    "Spread of the demand",
                    "share of the mean",
                    Domain.share(0, 1),
                    0,
                    "The demand of an hour lies evenly between its mean less this share and its"
                        + " mean and this share; 1 is between nothing and twice the mean. With it,"
                        + " doing both is reckoned too.");
    static final Input RATIO =
            FORM.open(
                    "workRatio",
                    "Work of an own accelerator",
                    "cloud accelerator-hours",
                    Domain.between(0.01, 100, 0.1),
                    1,
                    "Hours of a cloud accelerator that do the work of one hour of an own one, as"
                            + " measured. Left open: they are the same.");
    static final Input RATIO_BASIS =
            FORM.choice(
                    "workRatioBasis",
                    "That ratio is",
                    "A ratio of peak figures is a fallback: what is reached differs from it.",
                    "same-accelerator",
                    "not needed: the same accelerator",
                    "measured",
                    "measured on the same work",
                    "peaks",
                    "a ratio of peak figures");

    /// These, and those that are asked before.
    static final List<Input> ALL = FORM.inputs();

    private WorkInputs() {}
}
