package crossover.calculators;

import java.util.List;

/// What the total cost is asked for: machines that one buys, and when.
final class HardwareInputs {
    private static final Form FORM = new Form("hardware", "Own hardware", CloudInputs.ALL);

    static final Input MACHINE =
            FORM.required(
                    "machineUsd",
                    "Price of a machine",
                    "USD per machine",
                    Domain.amount(1000),
                    "The server with its accelerators.");
    static final Input DISCOUNT =
            FORM.open(
                    "discountShare",
                    "Discount on it",
                    "share of the price",
                    Domain.share(0, 0.9),
                    0,
                    "Off the price of the machine only.");
    static final Input NETWORK =
            FORM.open(
                    "networkUsdPerMachine",
                    "Cluster network",
                    "USD per machine",
                    Domain.amount(1000),
                    0,
                    "Adapters, switches and cables.");
    static final Input STORAGE =
            FORM.open(
                    "storageUsdPerMachine",
                    "Storage",
                    "USD per machine",
                    Domain.amount(1000),
                    0,
                    "Shared storage beside what is in the machines.");
    static final Input RACK =
            FORM.open(
                    "rackUsdPerMachine",
                    "Racks and installation",
                    "USD per machine",
                    Domain.amount(1000),
                    0,
                    "With power distribution.");
    static final Input AFTER_1_YEAR =
            FORM.advanced(
                    "residualAfter1Year",
                    "Worth after one year",
                    "share of the price",
                    Domain.share(0, 1),
                    -1,
                    "What equipment brings when it is sold. Between the years known, along straight"
                            + " lines; from the last on to nothing after ten years.");
    static final Input AFTER_3_YEARS =
            FORM.advanced(
                    "residualAfter3Years",
                    "Worth after three years",
                    "share of the price",
                    Domain.share(0, 1),
                    -1,
                    "The same.");
    static final Input AFTER_5_YEARS =
            FORM.open(
                    "residualAfter5Years",
                    "Worth after five years",
                    "share of the price",
                    Domain.share(0, 1),
                    -1,
                    "The same. With none of the three, nothing remains.");
    static final Input REFRESH =
            FORM.open(
                    "refreshMonths",
                    "Replaced after",
                    "months",
                    Domain.whole(6, 120),
                    0,
                    "All equipment is bought anew and the old sold. Left open: never.");
    static final Input PRICE_CHANGE =
            FORM.advanced(
                    "hardwarePriceChangePerYear",
                    "Change of hardware prices",
                    "share per year",
                    Domain.share(-0.9, 1),
                    0,
                    "Of what does the same work, when it is replaced.");
    static final Input LEAD_TIME =
            FORM.open(
                    "leadTimeMonths",
                    "Until delivery",
                    "months",
                    Domain.between(0, 36, 1),
                    0,
                    "From order to work. Until then the cloud does the work, on demand.");

    /// These, and those that are asked before.
    static final List<Input> ALL = FORM.inputs();

    private HardwareInputs() {}
}
