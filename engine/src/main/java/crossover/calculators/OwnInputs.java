package crossover.calculators;

import java.util.List;

/// What the total cost is asked for: a place for own machines, power, and who keeps them.
final class OwnInputs {
    private static final Form FORM = new Form("running", "Running it", HardwareInputs.ALL);

    static final Input HOSTING =
            FORM.choice(
                    "hosting",
                    "The machines stand",
                    "A room of one's own is paid once, a colocation each month.",
                    "colocation",
                    "in a colocation",
                    "own-room",
                    "in a room of one's own");
    static final Input COLOCATION =
            FORM.open(
                    "colocationUsdPerKWMonth",
                    "Price of colocation",
                    "USD per kW and month",
                    Domain.between(0, 1e5, 1),
                    0,
                    "For the committed power.");
    static final Input COLOCATION_ENERGY =
            FORM.choice(
                    "colocationEnergy",
                    "Energy is",
                    "Whether the price of colocation pays for the energy.",
                    "metered",
                    "metered and paid besides",
                    "included",
                    "included in the price");
    static final Input COMMITTED_KW =
            FORM.advanced(
                    "committedKW",
                    "Committed power",
                    "kW",
                    Domain.between(0, 1e7, 1),
                    0,
                    "Left open: the maximum of all machines.");
    static final Input ROOM =
            FORM.open(
                    "roomUsdPerKW",
                    "Building a room",
                    "USD per kW",
                    Domain.between(0, 1e6, 100),
                    0,
                    "Once, per kW of the machines' maximum: building, power, cooling.");
    static final Input ROOM_RESIDUAL =
            FORM.advanced(
                    "roomResidualShare",
                    "Worth of the room at the end",
                    "share of the price",
                    Domain.share(0, 1),
                    0,
                    "A room outlasts the machines.");
    static final Input MAXIMUM_KW =
            FORM.required(
                    "maximumKWPerMachine",
                    "Power of a machine",
                    "kW",
                    Domain.between(0, 1e4, 0.1),
                    "The maximum that its data sheet states.");
    static final Input IDLE_SHARE =
            FORM.advanced(
                    "idleShare",
                    "Power when idle",
                    "share of the maximum",
                    Domain.share(0, 1),
                    0,
                    "Drawn at all hours; the rest with use.");
    static final Input PUE =
            FORM.open(
                    "pue",
                    "PUE",
                    "ratio",
                    Domain.between(1, 3, 0.05),
                    1,
                    "Energy of the site per energy of the machines; never below 1. Left open: 1.");
    static final Input TARIFF =
            FORM.open(
                    "usdPerKWh",
                    "Electricity",
                    "USD per kWh",
                    Domain.between(0, 10, 0.01),
                    0,
                    "All parts of the tariff that are paid by the kWh.");
    static final Input DEMAND_CHARGE =
            FORM.advanced(
                    "demandUsdPerKWMonth",
                    "Charge for the peak",
                    "USD per kW and month",
                    Domain.between(0, 1000, 1),
                    0,
                    "For the greatest power in a month, at the meter.");
    static final Input TARIFF_CHANGE =
            FORM.advanced(
                    "energyPriceChangePerYear",
                    "Change of the tariff",
                    "share per year",
                    Domain.share(-0.9, 1),
                    0,
                    "Below zero it becomes cheaper.");
    static final Input MAINTENANCE =
            FORM.open(
                    "maintenanceShare",
                    "Maintenance",
                    "share of the machines' price per year",
                    Domain.share(0, 1),
                    0,
                    "A contract with maker or dealer, of the price after discount.");
    static final Input SOFTWARE =
            FORM.open(
                    "ownSoftwareUsdPerAcceleratorYear",
                    "Software",
                    "USD per accelerator and year",
                    Domain.between(0, 1e6, 100),
                    0,
                    "Licences and their support.");
    static final Input STAFF =
            FORM.open(
                    "ownStaffFte",
                    "Posts for own machines",
                    "full-time posts",
                    Domain.between(0, 1e4, 0.05),
                    0,
                    "For all of the machines together.");
    static final Input SALARY =
            FORM.open(
                    "salaryUsdPerYear",
                    "Salary",
                    "USD per year",
                    Domain.between(0, 1e7, 1000),
                    0,
                    "Gross, of one full-time post, on both sides.");
    static final Input BURDEN =
            FORM.open(
                    "burdenShare",
                    "On top of the salary",
                    "share of the salary",
                    Domain.share(0, 3),
                    0,
                    "The employer's taxes, insurance, place of work.");
    static final Input FAILURES =
            FORM.advanced(
                    "failuresPerAcceleratorYear",
                    "Failures",
                    "failures per accelerator and year",
                    Domain.between(0, 1, 0.01),
                    0,
                    "That need a replacement.");
    static final Input REPLACEMENT =
            FORM.advanced(
                    "acceleratorUsd",
                    "Price of a replacement",
                    "USD per accelerator",
                    Domain.amount(1000),
                    0,
                    "Of one accelerator, or what the exchange costs.");
    static final Input COVERED =
            FORM.advanced(
                    "coveredShare",
                    "Replacements covered",
                    "share of failures",
                    Domain.share(0, 1),
                    0,
                    "By warranty or maintenance.");
    static final Input INSURANCE =
            FORM.advanced(
                    "insuranceShare",
                    "Insurance and property tax",
                    "share of all equipment per year",
                    Domain.share(0, 0.5),
                    0,
                    "With disposal at the end.");
    static final Input HYBRID_STAFF =
            FORM.advanced(
                    "hybridStaffShare",
                    "More staff for doing both",
                    "share of own staff",
                    Domain.share(0, 2),
                    0,
                    "For two tool chains. Only where both are done.");
    static final Input SYNC_GB =
            FORM.advanced(
                    "syncGBPerMonth",
                    "Data between both",
                    "GB per month",
                    Domain.amount(1000),
                    0,
                    "Out of the cloud, at the price of egress. Only where both are done.");
    static final Input RACK_KW =
            FORM.advanced(
                    "kWPerRack",
                    "Power of a rack",
                    "kW",
                    Domain.between(0.1, 2000, 1),
                    0,
                    "That the site can feed. A limit, not a cost.");
    static final Input AIR_KW =
            FORM.advanced(
                    "airCoolingKWPerRack",
                    "Air cools up to",
                    "kW per rack",
                    Domain.between(0.1, 2000, 1),
                    0,
                    "Above, liquid is needed. A limit, not a cost.");
    static final Input SITE_KW =
            FORM.advanced(
                    "siteKW",
                    "Power free at the site",
                    "kW",
                    Domain.between(0, 1e7, 10),
                    0,
                    "A limit, not a cost.");

    /// These, and those that are asked before.
    static final List<Input> ALL = FORM.inputs();

    private OwnInputs() {}
}
