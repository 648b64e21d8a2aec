package crossover.content.rules;

import crossover.compliance.Judgment;
import crossover.compliance.Plan;
import crossover.compliance.Verdict;
import crossover.content.facts.PartialDate;
import crossover.content.kinds.LawRule;
import crossover.content.kinds.Regulation;
import crossover.content.kinds.Scenario;
import crossover.content.law.LawBook;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The scenarios of one law, judged by all laws of the library.
final class Trial {
    private final String name;
    private final String id;
    private final Regulation law;
    private final Problems problems;
    private final Set<String> spoke = new HashSet<>();
    private final Set<String> silent = new HashSet<>();

    /// @param name the rule that holds it
    /// @param id the law
    Trial(String name, String id, Regulation law, Problems problems) {
        this.name = name;
        this.id = id;
        this.law = law;
        this.problems = problems;
    }

    /// @param today the day of the scenarios that name none
    void hold(LawBook book, LocalDate today) {
        for (var scenario : law.scenarios()) {
            var day = scenario.on().map(PartialDate::last).orElse(today);
            judge(scenario, book.judge(new Plan(scenario.plan()), day));
        }
        for (var rule : law.rules()) {
            untried(rule, spoke, "speaks to no scenario", "add one to which it speaks");
            untried(rule, silent, "is silent on no scenario", "add one to which it does not speak");
        }
    }

    private void untried(LawRule rule, Set<String> tried, String fault, String hint) {
        if (!tried.contains(rule.id())) {
            tell(rule.id(), rule.here(), fault, hint);
        }
    }

    private void judge(Scenario scenario, Judgment judgment) {
        var spoken = own(judgment.findings());
        law.rules().forEach(rule -> (spoken.contains(rule.id()) ? spoke : silent).add(rule.id()));
        verdict(scenario, judgment);
        deciding(scenario, own(judgment.deciding()));
    }

    private void verdict(Scenario scenario, Judgment judgment) {
        var expected = Verdict.valueOf(scenario.expect().name());
        if (judgment.verdict() != expected) {
            var by = judgment.deciding().stream().map(f -> f.law().id() + " " + f.rule().id());
            tell(
                    scenario.id(),
                    scenario.here(),
                    "comes out as `%s`, not as `%s`"
                            .formatted(judgment.verdict().written(), expected.written()),
                    "decided by: " + list(by.toList()));
        }
    }

    private void deciding(Scenario scenario, List<String> deciding) {
        for (var rule : scenario.deciding()) {
            if (!deciding.contains(rule)) {
                tell(
                        scenario.id(),
                        scenario.here(),
                        "is not decided by `%s`".formatted(rule),
                        "of this law decide: " + list(deciding));
            }
        }
        for (var rule : scenario.silent()) {
            if (deciding.contains(rule)) {
                tell(
                        scenario.id(),
                        scenario.here(),
                        "is decided by `%s`, which it must not be".formatted(rule),
                        "of this law decide: " + list(deciding));
            } else if (law.rules().stream().noneMatch(one -> one.id().equals(rule))) {
                tell(
                        scenario.id(),
                        scenario.here(),
                        "names a rule `%s` that this law has not".formatted(rule),
                        "its rules: " + list(law.rules().stream().map(LawRule::id).toList()));
            }
        }
    }

    private List<String> own(List<Judgment.Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.law().id().equals(id))
                .map(finding -> finding.rule().id())
                .toList();
    }

    private void tell(String of, Location at, String fault, String hint) {
        problems.error(name, at, "`%s` %s".formatted(of, fault), hint);
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
