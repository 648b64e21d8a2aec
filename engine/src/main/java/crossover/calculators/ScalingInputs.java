package crossover.calculators;

import crossover.workloads.Speedup;

import java.util.List;

/// What more nodes make of a run depends on.
final class ScalingInputs {
    private static final Form RUN = new Form("run", "The run that is known", List.of());

    static final Input FIRST_NODES =
            RUN.required("firstNodes", "Nodes", "nodes", nodes(), "Or accelerators; all alike.");
    static final Input FIRST_MINUTES =
            RUN.required("firstMinutes", "Time on them", "minutes", time(), "From start to end.");

    private static final Form ASKED = new Form("asked", "More nodes", RUN.inputs());

    static final Input NODES =
            ASKED.open(
                    "nodes",
                    "Nodes asked about",
                    "nodes",
                    nodes(),
                    0,
                    "Left open: those of the second run.");
    static final Input LAW =
            ASKED.choice(
                    "law",
                    "How it scales",
                    "As measured, or by a law from the part that is not divided.",
                    "measured",
                    "as two runs or an efficiency say",
                    "amdahl",
                    "Amdahl: the same work",
                    "gustafson",
                    "Gustafson: work grows with the nodes");
    static final Input SECOND_NODES =
            ASKED.open("secondNodes", "Nodes of a second run", "nodes", nodes(), 0, "Measured.");
    static final Input SECOND_MINUTES =
            ASKED.open("secondMinutes", "Its time", "minutes", time(), 0, "For the same work.");
    static final Input EFFICIENCY =
            ASKED.open(
                    "efficiency",
                    "Efficiency",
                    "share of what the nodes could do",
                    Domain.share(0.001, 2),
                    0,
                    "On the nodes asked about, if there is no second run.");
    static final Input SERIAL =
            ASKED.open(
                    "serial",
                    "Not divided",
                    "share of the time on the first nodes",
                    Domain.share(0, 1),
                    0,
                    "For Amdahl and Gustafson; left open, from the second run.");
    static final Input PRICE =
            ASKED.open(
                    "usdPerNodeHour",
                    "Price of a node",
                    "USD per hour",
                    Domain.amount(0.1),
                    0,
                    "As long as the run takes.");

    private ScalingInputs() {}

    static List<Input> all() {
        return ASKED.inputs();
    }

    private static Domain nodes() {
        return Domain.between(0.001, 1e9, 1);
    }

    private static Domain time() {
        return Domain.between(1e-6, 1e12, 10);
    }

    static boolean isMeasured(Values values) {
        return values.states(SECOND_NODES) && values.states(SECOND_MINUTES);
    }

    /// How many times sooner the second run was done.
    static double measured(Values values) {
        return values.of(FIRST_MINUTES) / values.of(SECOND_MINUTES);
    }

    static double measuredTimes(Values values) {
        return values.of(SECOND_NODES) / values.of(FIRST_NODES);
    }

    static double nodes(Values values) {
        return values.states(NODES) ? values.of(NODES) : values.of(SECOND_NODES);
    }

    static double times(Values values) {
        return nodes(values) / values.of(FIRST_NODES);
    }

    static Speedup speedup(Values values) {
        if (values.chosen(LAW, "amdahl")) {
            return new Speedup.Amdahl(serial(values));
        }
        if (values.chosen(LAW, "gustafson")) {
            return new Speedup.Gustafson(serial(values));
        }
        if (values.states(EFFICIENCY)) {
            var times = times(values);
            return times == 1
                    ? new Speedup.Measured(1)
                    : Speedup.Measured.of(times * values.of(EFFICIENCY), times);
        }
        return Speedup.Measured.of(measured(values), measuredTimes(values));
    }

    /// The part that is given, or the one by which Amdahl's law gives the second run.
    private static double serial(Values values) {
        if (values.states(SERIAL)) {
            return values.of(SERIAL);
        }
        var times = measuredTimes(values);
        var speedup = measured(values);
        return Math.min(1, Math.max(0, (times / speedup - 1) / (times - 1)));
    }

    static List<Problem> contradictions(Values values) {
        var found = new Found();
        if (!values.states(NODES) && !values.states(SECOND_NODES)) {
            found.need(values, NODES, "nothing says how many there could be");
        } else if (times(values) < 1) {
            found.wrong(NODES, "fewer nodes than in the run that is known", "give more nodes");
        }
        if (isMeasured(values)) {
            if (measuredTimes(values) <= 1) {
                found.wrong(
                        SECOND_NODES,
                        "the second run needs more nodes than the first",
                        "give more");
            }
        } else if (values.chosen(LAW, "measured")) {
            if (!values.states(EFFICIENCY)) {
                found.need(values, EFFICIENCY, "there are no two runs");
            }
        } else {
            found.need(values, SERIAL, "there are no two runs");
        }
        return found.problems();
    }
}
