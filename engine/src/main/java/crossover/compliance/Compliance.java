package crossover.compliance;

import crossover.compliance.Judgment.Finding;
import crossover.compliance.Judgment.Gap;
import crossover.compliance.Judgment.Missing;
import crossover.compliance.Judgment.Reason;
import crossover.compliance.Judgment.Silence;
import crossover.query.Clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Judges plans by the rules of laws. A research aid, not legal advice.
///
/// - The strictest rule that speaks to the plan decides; one that does not speak never does.
/// - What is not stated becomes a condition to state it, never an assumption.
/// - Guidance advises against; it never says `not-allowed`.
/// - Rules bind from their first day to their last, and never while the law is only proposed.
/// - Data to which no rule speaks are unknown, unless no law is about such data at all
///   (`synthetic`,
///   `public`, `business`). Without any law everything is unknown.
/// - One more class of data or country never makes the verdict milder, unless a rule says so itself
///   (`-data:de-identified`).
public final class Compliance {
    private final List<Weighing> binding = new ArrayList<>();
    private final List<Silence> asleep = new ArrayList<>();
    private final List<Law> laws;
    private final Places places;

    Compliance(List<Law> laws, Map<String, Condition> conditions, Places places, long day) {
        this.laws = List.copyOf(laws);
        this.places = places;
        for (var law : laws) {
            for (var rule : law.rules()) {
                var weighing = new Weighing(law, rule, conditions);
                weighing.asleep(day)
                        .ifPresentOrElse(
                                reason -> asleep.add(silent(law, rule, reason)),
                                () -> binding.add(weighing));
            }
        }
    }

    private static Silence silent(Law law, Rule rule, Reason reason) {
        return new Silence(law, rule, reason, List.of());
    }

    /// The verdict on a plan, and what it rests on.
    ///
    /// @param conditions the conditions that rules name, by id
    /// @param places which place lies in which
    /// @param onDay the day of the verdict, counted from 1970-01-01
    public static Judgment judge(
            Plan plan,
            List<Law> laws,
            Map<String, Condition> conditions,
            Places places,
            long onDay) {
        return new Compliance(laws, conditions, places, onDay).judge(plan);
    }

    private Judgment judge(Plan plan) {
        var facts = new Facts(plan, places);
        var findings = new ArrayList<Finding>();
        var silent = new ArrayList<Silence>();
        for (var weighing : binding) {
            weighing.finding(facts)
                    .ifPresentOrElse(findings::add, () -> silent.add(weighing.silence(facts)));
        }
        var gaps = Coverage.gaps(facts, findings);
        var verdict = verdict(facts, findings, gaps);
        var missing = missing(findings, verdict == Verdict.UNKNOWN ? silent : List.of());
        silent.addAll(asleep);
        var changes =
                verdict == Verdict.NOT_ALLOWED
                        ? new Changes(plan, findings, this).smallest()
                        : List.<Judgment.Change>of();
        return new Judgment(verdict, findings, silent, missing, gaps, changes);
    }

    /// The verdict alone.
    Verdict verdict(Plan plan) {
        var facts = new Facts(plan, places);
        var findings = new ArrayList<Finding>();
        for (var weighing : binding) {
            weighing.finding(facts).ifPresent(findings::add);
        }
        return verdict(facts, findings, Coverage.gaps(facts, findings));
    }

    private Verdict verdict(Facts facts, List<Finding> findings, List<Gap> gaps) {
        var spoken = !laws.isEmpty() && facts.statesData() && gaps.isEmpty();
        var verdict = spoken ? Verdict.ALLOWED : Verdict.UNKNOWN;
        for (var finding : findings) {
            verdict = verdict.stricter(finding.verdict());
        }
        return verdict;
    }

    /// What would have to be stated: for the findings, and for rules that may yet speak.
    private static List<Missing> missing(List<Finding> findings, List<Silence> silent) {
        var asking = new ArrayList<Clause>();
        for (var finding : findings) {
            finding.missing().forEach(missing -> asking.addAll(missing.clauses()));
        }
        for (var silence : silent) {
            if (silence.reason() == Reason.NOT_KNOWN) {
                asking.addAll(silence.because());
            }
        }
        return Missing.of(asking);
    }

    /// The rules that can bind on the day.
    List<Weighing> binding() {
        return binding;
    }

    Places places() {
        return places;
    }
}
