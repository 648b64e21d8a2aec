package crossover.calculators;

import java.util.ArrayList;
import java.util.List;

/// What a result of one calculator is for another: its input.
///
/// @param from the calculator that answers
/// @param to the calculator that asks
public record Flow(String from, String result, String to, String input) {
    private static final List<Flow> ALL =
            List.of(
                    new Flow("llm-memory", "neededUsdPerHour", "tokens", "usdPerHour"),
                    new Flow("llm-memory", "needed", "training", "accelerators"),
                    new Flow("llm-memory", "needed", "latency", "accelerators"),
                    new Flow("tokens", "machines", "total-cost", "machines"),
                    new Flow("training", "machines", "total-cost", "machines"),
                    new Flow("training", "yearShare", "total-cost", "utilization"));

    /// Those that leave a calculator.
    public static List<Flow> leaving(String calculator) {
        var leaving = new ArrayList<Flow>();
        for (var flow : ALL) {
            if (flow.from.equals(calculator)) {
                leaving.add(flow);
            }
        }
        return leaving;
    }

    /// The calculators from which something comes, over others too, the first ones first.
    public static List<String> before(String calculator) {
        var before = new ArrayList<String>();
        for (var flow : ALL) {
            if (flow.to.equals(calculator)) {
                for (var earlier : before(flow.from)) {
                    add(before, earlier);
                }
                add(before, flow.from);
            }
        }
        return before;
    }

    private static void add(List<String> ids, String id) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }
}
