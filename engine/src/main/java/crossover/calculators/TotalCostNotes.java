package crossover.calculators;

import crossover.numbers.Numbers;

import java.util.ArrayList;
import java.util.List;

/// What a reader must know beside the total cost: limits, stand-ins, terms that do not fit.
final class TotalCostNotes {
    private final Values values;
    private final List<Note> notes = new ArrayList<>();

    private TotalCostNotes(Values values) {
        this.values = values;
    }

    static List<Note> of(Values values) {
        var notes = new TotalCostNotes(values);
        notes.limits();
        notes.work();
        notes.terms();
        return notes.notes;
    }

    private void limits() {
        var machine = values.of(OwnInputs.MAXIMUM_KW);
        var all = machine * values.of(WorkInputs.MACHINES);
        if (values.states(OwnInputs.RACK_KW)) {
            rack(machine, values.of(OwnInputs.RACK_KW));
        }
        if (values.states(OwnInputs.AIR_KW) && machine > values.of(OwnInputs.AIR_KW)) {
            limit(
                    "Air cools "
                            + kW(values.of(OwnInputs.AIR_KW))
                            + " in a rack; one machine draws "
                            + kW(machine)
                            + " and needs liquid.");
        }
        if (values.states(OwnInputs.SITE_KW)
                && all * values.of(OwnInputs.PUE) > values.of(OwnInputs.SITE_KW)) {
            limit(
                    "The site has "
                            + kW(values.of(OwnInputs.SITE_KW))
                            + " free; the machines with their cooling draw up to "
                            + kW(all * values.of(OwnInputs.PUE))
                            + ".");
        }
        if (values.states(OwnInputs.COMMITTED_KW) && values.of(OwnInputs.COMMITTED_KW) < all) {
            limit(
                    "The committed power is less than the "
                            + kW(all)
                            + " that all machines draw at most.");
        }
    }

    private void rack(double machine, double rack) {
        var fit = Math.floor(rack / machine);
        if (fit < 1) {
            limit("A rack feeds " + kW(rack) + "; one machine draws " + kW(machine) + ".");
        } else {
            remark(
                    "A rack of "
                            + kW(rack)
                            + " feeds "
                            + Numbers.rounded(fit, 0)
                            + " of these machines: "
                            + Numbers.rounded(Math.ceil(values.of(WorkInputs.MACHINES) / fit), 0)
                            + " racks are needed.");
        }
    }

    private void work() {
        if (values.chosen(WorkInputs.RATIO_BASIS, "peaks")) {
            notes.add(
                    new Note(
                            Note.Kind.FALLBACK,
                            "The accelerators are compared by a ratio of peak figures, not by what"
                                    + " they were measured to reach on this work."));
        }
        if (values.of(WorkInputs.RATIO) != 1
                && values.chosen(WorkInputs.RATIO_BASIS, "same-accelerator")) {
            notes.add(
                    new Note(
                            Note.Kind.FALLBACK,
                            "Nothing is said of how the ratio between the accelerators was"
                                    + " found."));
        }
        if (values.chosen(CloudInputs.PURCHASE, "spot")
                && !values.states(CloudInputs.HOURS_BETWEEN_INTERRUPTIONS)) {
            remark("Spot machines are taken as never interrupted.");
        }
    }

    private void terms() {
        var months = 12 * values.of(WorkInputs.YEARS);
        var term = 12 * values.of(CloudInputs.RESERVED_YEARS);
        if (values.chosen(CloudInputs.PURCHASE, "reserved") && months % term != 0) {
            remark(
                    "The last commitment runs "
                            + Numbers.rounded(term - months % term, 0)
                            + " months beyond the horizon; those are not in the figures.");
        }
        if (values.chosen(CloudInputs.PURCHASE, "reserved") && term < months) {
            remark(
                    "The commitment is renewed at the price of that day, which nobody has"
                            + " promised.");
        }
        var wait = values.of(HardwareInputs.LEAD_TIME);
        if (wait > 0) {
            remark(
                    "Until own machines are delivered, after "
                            + Numbers.rounded(wait, 1)
                            + " months, the cloud does the work on demand.");
        }
    }

    private void limit(String text) {
        notes.add(new Note(Note.Kind.LIMIT, text));
    }

    private void remark(String text) {
        notes.add(new Note(Note.Kind.REMARK, text));
    }

    private static String kW(double power) {
        return Numbers.rounded(power, 1) + " kW";
    }
}
