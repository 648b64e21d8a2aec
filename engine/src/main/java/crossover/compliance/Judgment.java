package crossover.compliance;

import crossover.query.Clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// The verdict on a plan and everything it rests on.
///
/// @param findings the rules that speak to the plan, in the order of laws and rules; those with the
///     strictest verdict decide
/// @param silent the rules that were considered and do not speak, and why
/// @param missing what would have to be stated
/// @param gaps the data to which no rule speaks
/// @param changes the smallest changes that would turn a `not-allowed` milder; empty for any other
///     verdict, or if there are none so small
public record Judgment(
        Verdict verdict,
        List<Finding> findings,
        List<Silence> silent,
        List<Missing> missing,
        List<Gap> gaps,
        List<Change> changes) {

    public Judgment {
        findings = List.copyOf(findings);
        silent = List.copyOf(silent);
        missing = List.copyOf(missing);
        gaps = List.copyOf(gaps);
        changes = List.copyOf(changes);
    }

    /// The findings that decide: those whose verdict is the plan's and of which it is known that
    /// they speak; if there are none, those that may.
    public List<Finding> deciding() {
        var known = new ArrayList<Finding>();
        var possible = new ArrayList<Finding>();
        for (var finding : findings) {
            if (finding.verdict() == verdict) {
                (finding.missing().isEmpty() ? known : possible).add(finding);
            }
        }
        return known.isEmpty() ? possible : known;
    }

    /// What a rule says about the plan.
    ///
    /// @param atWorst what it may say once everything is stated; the verdict itself if all is
    /// @param adviceOnly whether it is guidance that would have said `not-allowed` if it could bind
    public record Finding(
            Law law,
            Rule rule,
            Verdict verdict,
            Verdict atWorst,
            boolean adviceOnly,
            List<Obligation> conditions,
            List<Missing> missing) {
        public Finding {
            conditions = List.copyOf(conditions);
            missing = List.copyOf(missing);
        }
    }

    /// A condition of a rule and how far it is fulfilled.
    public record Obligation(Condition condition, Condition.State state) {}

    /// A rule that does not speak to the plan.
    ///
    /// @param because the clauses that do not hold, or cannot be known; empty if it is for the day
    public record Silence(Law law, Rule rule, Reason reason, List<Clause> because) {
        public Silence {
            because = List.copyOf(because);
        }
    }

    /// Why a rule does not speak.
    public enum Reason {
        DOES_NOT_APPLY,
        NOT_KNOWN,
        NOT_YET,
        NO_LONGER,
        ONLY_PROPOSED,
        REPEALED
    }

    /// A field to state, or to state more closely, and the clauses that ask it.
    public record Missing(String field, List<Clause> clauses) {
        public Missing {
            clauses = List.copyOf(clauses);
        }

        /// Unknown clauses by the field they ask; all of it for the data, since every rule asks
        /// them.
        static List<Missing> of(List<Clause> unknown) {
            var byField = new LinkedHashMap<String, LinkedHashSet<Clause>>();
            for (var clause : unknown) {
                for (var field : clause.fields()) {
                    byField.computeIfAbsent(field, _ -> new LinkedHashSet<>()).add(clause);
                }
            }
            if (byField.containsKey(Plan.DATA)) {
                return List.of(new Missing(Plan.DATA, List.of()));
            }
            var missing = new ArrayList<Missing>();
            byField.forEach(
                    (field, clauses) -> missing.add(new Missing(field, List.copyOf(clauses))));
            return missing;
        }
    }

    /// A class of data to which no rule speaks, at places where several are stated.
    public record Gap(String data, Map<String, String> at) {}

    /// A change of the plan and the verdict it would get.
    public record Change(List<Edit> edits, Verdict verdict) {
        public Change {
            edits = List.copyOf(edits);
        }
    }

    /// Other values for one field.
    public record Edit(String field, List<String> values) {
        public Edit {
            values = List.copyOf(values);
        }
    }
}
