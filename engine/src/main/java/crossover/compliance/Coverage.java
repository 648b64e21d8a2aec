package crossover.compliance;

import crossover.compliance.Judgment.Finding;
import crossover.compliance.Judgment.Gap;
import crossover.query.Clause;
import crossover.query.Truth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether some rule speaks to every class of data, at every place where it is or comes from.
///
/// A German law that speaks to the Germans among the people says nothing about the others. So each
/// class is asked for each combination of stated places alone: one more country or class can only
/// add a gap, never close one.
final class Coverage {
    /// More combinations than these are not looked at; they count as a gap.
    private static final int MOST = 4_096;

    private final Facts facts;
    private final List<Finding> findings;

    private Coverage(Facts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    /// The classes to which no finding speaks, each with the first place at which none does.
    static List<Gap> gaps(Facts facts, List<Finding> findings) {
        var coverage = new Coverage(facts, findings);
        var gaps = new ArrayList<Gap>();
        for (var data : facts.plan().values(Plan.DATA)) {
            if (!Plan.UNREGULATED.contains(data)) {
                coverage.gap(data).ifPresent(gaps::add);
            }
        }
        return gaps;
    }

    private Optional<Gap> gap(String data) {
        var rules = new ArrayList<Rule>();
        for (var finding : findings) {
            if (names(finding.rule().when(), data, true)) {
                rules.add(finding.rule());
            }
        }
        var combinations = combinations(rules);
        for (var places : combinations) {
            if (combinations.size() > MOST || !spoken(rules, data, places)) {
                return Optional.of(new Gap(data, places));
            }
        }
        return Optional.empty();
    }

    /// Every choice of one place from each field that has several and that a rule asks; stops a
    /// little above [#MOST].
    private List<Map<String, String>> combinations(List<Rule> rules) {
        var asked = new LinkedHashSet<String>();
        rules.forEach(rule -> asked.addAll(rule.when().fields()));
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        for (var field : Plan.PLACES) {
            var values = facts.plan().values(field);
            if (values.size() > 1 && asked.contains(field) && all.size() <= MOST) {
                all = times(all, field, values);
            }
        }
        return all;
    }

    private static List<Map<String, String>> times(
            List<Map<String, String>> all, String field, List<String> values) {
        var longer = new ArrayList<Map<String, String>>();
        for (var places : all) {
            for (var value : values) {
                var one = new LinkedHashMap<>(places);
                one.put(field, value);
                longer.add(one);
            }
        }
        return longer;
    }

    private boolean spoken(List<Rule> rules, String data, Map<String, String> places) {
        var plan = facts.plan().with(Plan.DATA, List.of(data));
        for (var place : places.entrySet()) {
            plan = plan.with(place.getKey(), List.of(place.getValue()));
        }
        var alone = new Facts(plan, facts.places());
        for (var rule : rules) {
            var truth = truth(rule.when(), true, alone);
            if (truth == Truth.TRUE || truth == Truth.UNKNOWN && rule.then() != Verdict.ALLOWED) {
                return true;
            }
        }
        return false;
    }

    /// Kleene's logic, but what more values can only make true (`subjects:EEA`,
    /// `-storage:only(EEA)`)
    /// is asked of one place alone, and what more values can only make false of the whole plan.
    private Truth truth(Clause clause, boolean positive, Facts alone) {
        return switch (clause) {
            case Clause.And(var parts) -> {
                var truth = Truth.TRUE;
                for (var part : parts) {
                    truth = truth.and(truth(part, positive, alone));
                }
                yield truth;
            }
            case Clause.Or(var parts) -> {
                var truth = Truth.FALSE;
                for (var part : parts) {
                    truth = truth.or(truth(part, positive, alone));
                }
                yield truth;
            }
            case Clause.Not(var inner) -> truth(inner, !positive, alone).not();
            case Clause.AnyOf anyOf -> anyOf.truth(positive ? alone : facts);
            case Clause.Only only -> only.truth(positive ? facts : alone);
            case Clause.Text _, Clause.Compare _ -> clause.truth(facts);
        };
    }

    /// Whether a rule is about a class of data, and not only silent about data.
    private boolean names(Clause clause, String data, boolean positive) {
        return switch (clause) {
            case Clause.And(var parts) -> anyNames(parts, data, positive);
            case Clause.Or(var parts) -> anyNames(parts, data, positive);
            case Clause.Not(var inner) -> names(inner, data, !positive);
            case Clause.AnyOf(var field, var values) ->
                    positive && field.equals(Plan.DATA) && within(data, values);
            case Clause.Only(var field, var values) ->
                    positive && field.equals(Plan.DATA) && within(data, values);
            case Clause.Text _, Clause.Compare _ -> false;
        };
    }

    private boolean anyNames(List<Clause> parts, String data, boolean positive) {
        for (var part : parts) {
            if (names(part, data, positive)) {
                return true;
            }
        }
        return false;
    }

    private boolean within(String data, List<String> values) {
        for (var value : values) {
            if (facts.places().within(data, value)) {
                return true;
            }
        }
        return false;
    }
}
