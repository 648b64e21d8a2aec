package crossover.compliance;

import crossover.compliance.Judgment.Finding;
import crossover.compliance.Judgment.Missing;
import crossover.compliance.Judgment.Obligation;
import crossover.compliance.Judgment.Reason;
import crossover.compliance.Judgment.Silence;
import crossover.query.Clause;
import crossover.query.Explanation;
import crossover.query.Truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one rule says about one plan.
///
/// @param law the law of the rule
/// @param conditions every condition by its id; one that is missing stays to be done
record Weighing(Law law, Rule rule, Map<String, Condition> conditions) {

    /// Why the rule cannot bind on a day, whatever the plan.
    Optional<Reason> asleep(long day) {
        return switch (law.standing(day)) {
            case NOT_YET -> Optional.of(Reason.NOT_YET);
            case PROPOSED -> Optional.of(Reason.ONLY_PROPOSED);
            case REPEALED -> Optional.of(Reason.REPEALED);
            case LAW ->
                    day < rule.from()
                            ? Optional.of(Reason.NOT_YET)
                            : day > rule.until() ? Optional.of(Reason.NO_LONGER) : Optional.empty();
        };
    }

    /// What it says; nothing if it does not speak. A rule that cannot be known to speak asks for
    /// what is missing.
    Optional<Finding> finding(Facts facts) {
        return switch (rule.when().truth(facts)) {
            case FALSE -> Optional.empty();
            case TRUE -> Optional.of(found(facts, List.of()));
            case UNKNOWN ->
                    asks(facts)
                            ? Optional.of(found(facts, Missing.of(reasons(facts))))
                            : Optional.empty();
        };
    }

    /// Whether a rule that cannot be known to speak is worth a question: not one that would allow,
    /// nor one that speaks of no data if the plan has none that laws are about.
    private boolean asks(Facts facts) {
        return rule.then() != Verdict.ALLOWED
                && facts.statesData()
                && (facts.statesRegulatedData() || rule.when().fields().contains(Plan.DATA));
    }

    boolean forbids(Facts facts) {
        var finding = finding(facts);
        return finding.isPresent() && finding.get().verdict() == Verdict.NOT_ALLOWED;
    }

    /// Why it does not speak, for a rule without a finding.
    Silence silence(Facts facts) {
        var unknown = rule.when().truth(facts) == Truth.UNKNOWN;
        var reason = unknown ? Reason.NOT_KNOWN : Reason.DOES_NOT_APPLY;
        return new Silence(law, rule, reason, reasons(facts));
    }

    private List<Clause> reasons(Facts facts) {
        var reasons = new ArrayList<Clause>();
        for (var reason : Explanation.of(rule.when(), facts).reasons()) {
            reasons.add(reason.clause());
        }
        return reasons;
    }

    private Finding found(Facts facts, List<Missing> missing) {
        var obligations = new ArrayList<Obligation>();
        for (var id : rule.conditions()) {
            var condition = conditions.getOrDefault(id, new Condition(id, id, List.of()));
            obligations.add(new Obligation(condition, condition.state(facts)));
        }
        var said = said(obligations);
        var advice = rule.binding() == Rule.Binding.GUIDANCE && said == Verdict.NOT_ALLOWED;
        var atWorst = advice ? Verdict.ALLOWED_IF : said;
        var verdict = missing.isEmpty() ? atWorst : Verdict.ALLOWED_IF;
        return new Finding(law, rule, verdict, atWorst, advice, obligations, missing);
    }

    /// What the rule says once it is known to speak: its outcome, refined by its conditions.
    private Verdict said(List<Obligation> obligations) {
        var said = rule.then();
        for (var obligation : obligations) {
            if (obligation.state() == Condition.State.FAILED && rule.mandatory()) {
                return Verdict.NOT_ALLOWED;
            }
            if (obligation.state() != Condition.State.DONE) {
                said = said.stricter(Verdict.ALLOWED_IF);
            }
        }
        return said;
    }
}
