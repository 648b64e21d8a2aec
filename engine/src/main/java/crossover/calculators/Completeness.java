package crossover.calculators;

import crossover.costs.Ledger;
import crossover.costs.Line;

import java.util.ArrayList;
import java.util.List;

/// Which of the eighteen bills are in the figures.
final class Completeness {
    private final Values values;

    private Completeness(Values values) {
        this.values = values;
    }

    static List<CostLine> of(Values values) {
        var completeness = new Completeness(values);
        var totals = new Ledger(ScenarioReader.read(values)).totals();
        var lines = new ArrayList<CostLine>();
        for (var line : Line.values()) {
            if (line != Line.BRIDGE) {
                var total = totals[line.ordinal()];
                lines.add(
                        new CostLine(
                                line.id(),
                                line.label(),
                                line.isCloud() ? "cloud" : "own",
                                completeness.state(line, total),
                                total));
            }
        }
        return lines;
    }

    private CostLine.State state(Line line, double total) {
        if (total != 0) {
            return CostLine.State.COUNTED;
        }
        if (line == Line.ENERGY && values.chosen(OwnInputs.COLOCATION_ENERGY, "included")) {
            return CostLine.State.COUNTED;
        }
        for (var input : factors(line)) {
            if (values.states(input)) {
                return CostLine.State.ZERO;
            }
        }
        return CostLine.State.OPEN;
    }

    /// Inputs that make a bill nothing when one of them is stated and the bill is nothing.
    private List<Input> factors(Line line) {
        return switch (line) {
            case COMPUTE -> List.of(CloudInputs.USD_PER_HOUR);
            case PREMIUM -> List.of(CloudInputs.PREMIUM);
            case CLOUD_STORAGE -> List.of(CloudInputs.STORAGE_GB, CloudInputs.STORAGE_USD);
            case EGRESS -> List.of(CloudInputs.EGRESS_GB);
            case SUPPORT -> List.of(CloudInputs.SUPPORT_SHARE, CloudInputs.SUPPORT_MINIMUM);
            case CLOUD_SOFTWARE -> List.of(CloudInputs.SOFTWARE);
            case CLOUD_STAFF -> List.of(CloudInputs.STAFF);
            case MOVING ->
                    List.of(CloudInputs.MIGRATION, CloudInputs.EXIT_GB, CloudInputs.EXIT_USD);
            case SERVERS -> List.of(HardwareInputs.MACHINE);
            case NETWORK -> List.of(HardwareInputs.NETWORK);
            case STORAGE -> List.of(HardwareInputs.STORAGE, HardwareInputs.RACK);
            case PLACE ->
                    List.of(
                            values.chosen(OwnInputs.HOSTING, "colocation")
                                    ? OwnInputs.COLOCATION
                                    : OwnInputs.ROOM);
            case ENERGY -> List.of(OwnInputs.TARIFF);
            case MAINTENANCE -> List.of(OwnInputs.MAINTENANCE);
            case SOFTWARE -> List.of(OwnInputs.SOFTWARE);
            case STAFF -> List.of(OwnInputs.STAFF);
            case FAILURES -> List.of(OwnInputs.FAILURES);
            case INSURANCE -> List.of(OwnInputs.INSURANCE);
            case BRIDGE -> List.of();
        };
    }
}
