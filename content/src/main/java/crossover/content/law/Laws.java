package crossover.content.law;

import crossover.compliance.Law;
import crossover.compliance.Plan;
import crossover.compliance.Rule;
import crossover.compliance.Verdict;
import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.kinds.LawRule;
import crossover.content.kinds.Regulation;
import crossover.content.schema.Fields;
import crossover.query.Query;

import java.util.Optional;

/// One regulation as the engine's law.
final class Laws {
    private Laws() {}

    static Law of(Entry entry, Regulation regulation) {
        return new Law(
                entry.id().name(),
                entry.name(),
                regulation.status().stream().flatMap(s -> status(s).stream()).toList(),
                regulation.rules().stream().map(Laws::rule).toList());
    }

    private static Optional<Law.Status> status(Regulation.Status status) {
        return status.citation()
                .from()
                .map(
                        from ->
                                new Law.Status(
                                        Law.State.valueOf(status.state().name()),
                                        from.first().toEpochDay()));
    }

    private static Rule rule(LawRule rule) {
        return new Rule(
                rule.id(),
                rule.clause(),
                Rule.Binding.valueOf(rule.binding().name()),
                Fields.written(rule.basis()),
                rule.from().map(from -> from.first().toEpochDay()).orElse(Rule.ALWAYS),
                rule.until().map(until -> until.last().toEpochDay()).orElse(Rule.FOREVER),
                Query.parse(rule.when(), Plan.FIELDS).query().clause(),
                Verdict.valueOf(rule.then().name()),
                rule.conditions().stream().map(EntryId::name).toList(),
                rule.mandatory(),
                rule.why());
    }
}
