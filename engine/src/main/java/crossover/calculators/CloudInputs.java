package crossover.calculators;

import java.util.List;

/// What the total cost is asked for: the cloud's prices.
final class CloudInputs {
    private static final Form FORM = new Form("cloud", "The cloud", WorkInputs.ALL);

    static final Input PURCHASE =
            FORM.choice(
                    "purchase",
                    "Paid",
                    "A commitment is paid at any use; spot machines are taken back at any time.",
                    "on-demand",
                    "on demand, by the hour of use",
                    "reserved",
                    "by commitment, and on demand what exceeds it",
                    "spot",
                    "as spot machines");
    static final Input USD_PER_HOUR =
            FORM.required(
                    "cloudUsdPerHour",
                    "Price on demand",
                    "USD per instance-hour",
                    Domain.between(0, 1e6, 0.1),
                    "Of the whole instance, not of one of its accelerators.");
    static final Input ACCELERATORS =
            FORM.required(
                    "acceleratorsPerInstance",
                    "Accelerators in an instance",
                    "accelerators",
                    Domain.whole(1, 10_000),
                    "Needed to bill work that is counted in accelerator-hours.");
    static final Input RESERVED_USD_PER_HOUR =
            FORM.open(
                    "reservedUsdPerHour",
                    "Price under commitment",
                    "USD per instance-hour",
                    Domain.between(0, 1e6, 0.1),
                    0,
                    "Paid for every hour of the term, used or not.");
    static final Input RESERVED_INSTANCES =
            FORM.open(
                    "reservedInstances",
                    "Committed instances",
                    "instances",
                    Domain.between(0, 1e6, 1),
                    0,
                    "Left open: as many as do the work of all own machines at full use.");
    static final Input RESERVED_YEARS =
            FORM.open(
                    "reservedYears",
                    "Term of the commitment",
                    "years",
                    Domain.whole(1, 5),
                    1,
                    "Renewed until the horizon, at the price of that day. Left open: one year.");
    static final Input RESERVED_UPFRONT =
            FORM.advanced(
                    "reservedUpfrontUsd",
                    "Paid up front",
                    "USD per instance and term",
                    Domain.amount(1000),
                    0,
                    "At the start of each term, besides the hourly price.");
    static final Input SPOT_USD_PER_HOUR =
            FORM.open(
                    "spotUsdPerHour",
                    "Spot price",
                    "USD per instance-hour",
                    Domain.between(0, 1e6, 0.1),
                    0,
                    "On the mean of the time in which it is used.");
    static final Input HOURS_BETWEEN_INTERRUPTIONS =
            FORM.advanced(
                    "hoursBetweenInterruptions",
                    "Time between interruptions",
                    "hours",
                    Domain.between(0, 1e5, 1),
                    0,
                    "Of spot machines, on the mean. Left open: none are expected.");
    static final Input CHECKPOINT_MINUTES =
            FORM.advanced(
                    "checkpointMinutes",
                    "Writing a checkpoint",
                    "minutes",
                    Domain.between(0, 1440, 1),
                    0,
                    "In which a spot machine does no work.");
    static final Input RESTART_MINUTES =
            FORM.advanced(
                    "restartMinutes",
                    "Restart after an interruption",
                    "minutes",
                    Domain.between(0, 1440, 1),
                    0,
                    "Until the work goes on.");
    static final Input IDLE_WASTE =
            FORM.open(
                    "idleWaste",
                    "Billed without use",
                    "share of billed hours",
                    Domain.share(0, 0.9),
                    0,
                    "Instances left running. Billed hours are needed hours / (1 - share).");
    static final Input PREMIUM =
            FORM.advanced(
                    "managedPremium",
                    "Premium of a managed service",
                    "share of compute",
                    Domain.share(0, 2),
                    0,
                    "Over the price of the bare instance.");
    static final Input STORAGE_GB =
            FORM.open(
                    "cloudStorageGB",
                    "Data stored in the cloud",
                    "GB",
                    Domain.amount(1000),
                    0,
                    "A terabyte is 1,000 GB.");
    static final Input STORAGE_USD =
            FORM.open(
                    "cloudStorageUsdPerGBMonth",
                    "Price of storage",
                    "USD per GB and month",
                    Domain.between(0, 100, 0.001),
                    0,
                    "With requests, if they matter.");
    static final Input EGRESS_GB =
            FORM.open(
                    "egressGBPerMonth",
                    "Data out of the cloud",
                    "GB per month",
                    Domain.amount(1000),
                    0,
                    "To the internet or to other regions.");
    static final Input EGRESS_USD =
            FORM.open(
                    "egressUsdPerGB",
                    "Price of egress",
                    "USD per GB",
                    new Domain.Bands(0, 100),
                    0,
                    "One rate, or rates by GB a month: `100:0 10240:0.09 0.085`.");
    static final Input SUPPORT_SHARE =
            FORM.advanced(
                    "supportShare",
                    "Support plan",
                    "share of the bill",
                    new Domain.Bands(0, 1),
                    0,
                    "One share, or shares by USD a month: `10000:0.1 80000:0.07 0.05`.");
    static final Input SUPPORT_MINIMUM =
            FORM.advanced(
                    "supportMinimumUsd",
                    "Least price of support",
                    "USD per month",
                    Domain.amount(100),
                    0,
                    "Due even if the shares come to less.");
    static final Input SOFTWARE =
            FORM.advanced(
                    "cloudSoftwareUsdPerAcceleratorHour",
                    "Software by the hour",
                    "USD per accelerator-hour",
                    Domain.between(0, 1000, 0.1),
                    0,
                    "Licences that are billed with the instance.");
    static final Input STAFF =
            FORM.open(
                    "cloudStaffFte",
                    "Posts for the cloud",
                    "full-time posts",
                    Domain.between(0, 1e4, 0.1),
                    0,
                    "Who runs the platform and watches the bill. The same salary as for own"
                            + " machines.");
    static final Input MIGRATION =
            FORM.advanced(
                    "migrationUsd",
                    "Migration into the cloud",
                    "USD once",
                    Domain.amount(1000),
                    0,
                    "At the start.");
    static final Input EXIT_GB =
            FORM.advanced(
                    "exitGB",
                    "Data taken out at the end",
                    "GB",
                    Domain.amount(1000),
                    0,
                    "In the last month, at the price of egress.");
    static final Input EXIT_USD =
            FORM.advanced(
                    "exitUsd",
                    "Exit besides the data",
                    "USD once",
                    Domain.amount(1000),
                    0,
                    "At the end.");
    static final Input PRICE_CHANGE =
            FORM.open(
                    "cloudPriceChangePerYear",
                    "Change of the cloud's prices",
                    "share per year",
                    Domain.share(-0.9, 1),
                    0,
                    "Of compute; below zero it becomes cheaper. A commitment keeps its price for"
                            + " the term.");

    /// These, and those that are asked before.
    static final List<Input> ALL = FORM.inputs();

    private CloudInputs() {}
}
