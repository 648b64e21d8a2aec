package crossover.content.kinds;

import crossover.content.facts.EntryId;
import crossover.content.facts.PartialDate;
import crossover.content.problems.Location;
import crossover.content.schema.Fields;
import crossover.content.yaml.Node;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A worked plan and the verdict it must get; `check` judges every one.
///
/// @param plan the stated values of each field; a field that is absent is unstated, an empty list
///     is stated as none
/// @param deciding the rules of this law that must decide
/// @param silent the rules of this law that must not
public record Scenario(
        String id,
        Map<String, List<String>> plan,
        Optional<PartialDate> on,
        Expected expect,
        List<String> deciding,
        List<String> silent,
        String why,
        Optional<EntryId> source,
        Location here) {

    public Scenario {
        plan = Map.copyOf(plan);
    }

    /// The verdict expected.
    public enum Expected {
        ALLOWED,
        ALLOWED_IF,
        NOT_ALLOWED,
        UNKNOWN
    }

    static Scenario read(Fields in) {
        return new Scenario(
                in.text("id"),
                in.block("plan", Scenario::plan).orElse(Map.of()),
                in.date("on"),
                in.choice("expect", Expected.class),
                in.texts("deciding"),
                in.texts("silent"),
                in.textOrNone("why"),
                in.referenceIfAny("source", "sources"),
                in.here());
    }

    private static Map<String, List<String>> plan(Fields in) {
        var plan = new LinkedHashMap<String, List<String>>();
        in.rest().forEach((field, value) -> plan.put(field, values(value)));
        return plan;
    }

    private static List<String> values(Node value) {
        return switch (value) {
            case Node.Scalar(var text, _, _) -> List.of(text);
            case Node.Sequence(var items, _) ->
                    items.stream().flatMap(item -> values(item).stream()).toList();
            case Node.Mapping _ -> List.of();
        };
    }
}
