package crossover.site.parts;

import static crossover.content.schema.Fields.written;

import crossover.content.facts.Citation;
import crossover.content.facts.PartialDate;
import crossover.content.kinds.LawRule;
import crossover.content.kinds.Regulation;
import crossover.content.kinds.Scenario;
import crossover.site.links.Anchor;
import crossover.site.views.Mark;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What only laws have: their status over time, their rules, and the scenarios that prove them.
record LawParts(Regulation law, Ways ways) {

    /// A step in the life of a law.
    ///
    /// @param when of `past`, `now` and `ahead`, seen from the edition's day
    record Step(String from, String state, String what, String when, Mark mark) {}

    record Status(List<Step> steps) {}

    /// @param then the verdict where it speaks: `not-allowed`, `allowed-if`, `allowed`
    /// @param span the dates between which it holds; empty if the law gives none
    /// @param source where our reading can be checked; empty if the rule names none
    record Rule(
            String anchor,
            String fragment,
            String id,
            String clause,
            String then,
            String why,
            String says,
            String misread,
            String when,
            String binding,
            String basis,
            String span,
            boolean mandatory,
            List<Way> conditions,
            List<Way> source,
            String at) {}

    record Rules(List<Rule> rules) {}

    /// A field of a plan and its values.
    record Stated(String field, String values) {}

    record Case(
            String anchor,
            String id,
            List<Stated> plan,
            String on,
            String expect,
            List<String> deciding,
            String why) {}

    record Scenarios(List<Case> cases) {}

    Stream<Part> parts() {
        return Stream.of(status(), rules(), scenarios()).flatMap(Optional::stream);
    }

    private Optional<Part> status() {
        var steps = law.status().stream().map(this::step).toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.of("status", "status", "Status", new Status(steps)));
    }

    private Step step(Regulation.Status status) {
        return new Step(
                status.citation().from().map(PartialDate::written).orElse(""),
                words(written(status.state())),
                status.what(),
                when(status.citation()),
                Mark.of(status.citation(), ways));
    }

    private String when(Citation citation) {
        var ahead = citation.from().filter(from -> from.first().isAfter(ways.day())).isPresent();
        return ahead ? "ahead" : "past";
    }

    private Optional<Part> rules() {
        var rules = law.rules().stream().map(this::rule).toList();
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.of("rules", "rules", "Rules", new Rules(rules)));
    }

    private Rule rule(LawRule rule) {
        var path = "rules[" + rule.id() + "]";
        return new Rule(
                Anchor.id(path),
                Anchor.fragment(path),
                rule.id(),
                rule.clause(),
                written(rule.then()),
                rule.why(),
                rule.says(),
                rule.misread(),
                rule.when(),
                written(rule.binding()),
                basis(rule.basis()),
                span(rule.from(), rule.until()),
                rule.mandatory(),
                rule.conditions().stream().map(ways::to).toList(),
                rule.source().stream().map(ways::to).toList(),
                rule.at());
    }

    private static String basis(LawRule.Basis basis) {
        return switch (basis) {
            case TEXT -> "the text of the law";
            case GUIDANCE -> "guidance of an authority";
            case CASE -> "a decided case";
            case OUR_READING -> "our own reading";
        };
    }

    private static String span(Optional<PartialDate> from, Optional<PartialDate> until) {
        var since = from.map(date -> "since " + date).orElse("");
        var end = until.map(date -> "until " + date).orElse("");
        return (since + " " + end).strip();
    }

    private Optional<Part> scenarios() {
        var cases = law.scenarios().stream().map(this::scenario).toList();
        return cases.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Part.of(
                                "scenarios",
                                "scenarios",
                                "Worked scenarios",
                                new Scenarios(cases)));
    }

    private Case scenario(Scenario scenario) {
        return new Case(
                "scenario-" + Anchor.id(scenario.id()),
                scenario.id(),
                plan(scenario),
                scenario.on().map(PartialDate::written).orElse(""),
                written(scenario.expect()),
                scenario.deciding(),
                scenario.why());
    }

    private static List<Stated> plan(Scenario scenario) {
        return new TreeMap<>(scenario.plan())
                .entrySet().stream()
                        .map(
                                field ->
                                        new Stated(
                                                field.getKey(),
                                                field.getValue().isEmpty()
                                                        ? "none"
                                                        : String.join(", ", field.getValue())))
                        .toList();
    }

    private static String words(String written) {
        return written.replace('-', ' ');
    }
}
