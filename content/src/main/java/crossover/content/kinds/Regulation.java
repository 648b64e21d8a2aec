package crossover.content.kinds;

import crossover.content.facts.Citation;
import crossover.content.parts.Citations;
import crossover.content.schema.Fields;

import java.util.List;
import java.util.stream.Stream;

/// A law or a rule book: its status over time, the rules that decide where data may go, and the
/// scenarios that prove the rules.
///
/// @param place where it applies: a country, a union, a state (`US-TX`) or `*`
public record Regulation(
        String citation,
        String place,
        List<String> sectors,
        List<Status> status,
        List<LawRule> rules,
        List<Scenario> scenarios)
        implements Detail {

    /// A step in the life of a law.
    public enum State {
        PROPOSED,
        ADOPTED,
        IN_FORCE,
        APPLIES,
        AMENDED,
        DELAYED,
        REPEALED
    }

    /// From when a law was in a state, and what happened.
    public record Status(State state, String what, Citation citation) {
        static Status read(Fields in) {
            var status =
                    new Status(
                            in.choice("state", State.class),
                            in.textOrNone("what"),
                            Citations.read(in));
            if (status.citation().from().isEmpty()) {
                in.wrong("from", "a status says since when", "add `from: 2018-05-25`");
            }
            return status;
        }
    }

    public static final Kind KIND =
            new Kind(
                    "regulations",
                    "regulation",
                    "Laws",
                    "What may run where, under which clause, on which day.",
                    365,
                    List.of(),
                    Regulation::read);

    private static Regulation read(Fields in) {
        var sectors = in.texts("sectors");
        return new Regulation(
                in.text("citation"),
                in.text("place"),
                sectors.isEmpty() ? List.of("all") : sectors,
                in.blocks("status", Status::read),
                in.blocks("rules", LawRule::read),
                in.blocks("scenarios", Scenario::read));
    }

    @Override
    public List<String> texts() {
        return rules.stream()
                .flatMap(rule -> Stream.of(rule.clause(), rule.why(), rule.misread()))
                .toList();
    }

    @Override
    public List<Property> properties() {
        return List.of(
                Property.of("citation", "Citation", citation),
                Property.of("place", "Place", place));
    }

    @Override
    public List<String> parts() {
        return Stream.concat(
                        Stream.of("status"), rules.stream().map(rule -> "rules[" + rule.id() + "]"))
                .toList();
    }
}
