package crossover.content.rules;

import crossover.content.kinds.LawRule;
import crossover.content.kinds.Regulation;
import crossover.content.library.Library;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// The rules of a law are told apart by their ids, say where they stand, and forbid only what
/// binds: guidance never does.
final class LawRules implements Rule {
    @Override
    public String name() {
        return "law-rules";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.ofKind(Regulation.KIND)) {
            if (entry.detail() instanceof Regulation law) {
                var rules = new HashMap<String, Location>();
                law.rules().forEach(rule -> unique(rule.id(), rule.here(), rules, problems));
                var scenarios = new HashMap<String, Location>();
                law.scenarios().forEach(one -> unique(one.id(), one.here(), scenarios, problems));
                law.rules().forEach(rule -> check(rule, problems));
            }
        }
    }

    private void unique(String id, Location at, Map<String, Location> taken, Problems problems) {
        var earlier = taken.putIfAbsent(id, at);
        if (earlier != null) {
            problems.error(
                    name(),
                    at,
                    "the id `%s` stands twice".formatted(id),
                    "the other is at %s; rename one".formatted(earlier));
        }
    }

    private void check(LawRule rule, Problems problems) {
        if (rule.binding() == LawRule.Binding.GUIDANCE
                && rule.then() == LawRule.Outcome.NOT_ALLOWED) {
            tell(
                    rule,
                    "is guidance and says not-allowed",
                    "guidance advises: write `then: allowed-if` with what it asks for",
                    problems);
        }
        if (rule.then() == LawRule.Outcome.ALLOWED_IF && rule.conditions().isEmpty()) {
            tell(rule, "says allowed-if and names no condition", "name `conditions`", problems);
        }
        if (rule.then() != LawRule.Outcome.ALLOWED_IF && !rule.conditions().isEmpty()) {
            tell(
                    rule,
                    "names conditions that change nothing",
                    "write `then: allowed-if`, or drop them",
                    problems);
        }
        if (rule.source().isEmpty() && rule.basis() != LawRule.Basis.OUR_READING) {
            tell(rule, "does not say where it stands", "add `source` and `at`", problems);
        }
    }

    private void tell(LawRule rule, String fault, String hint, Problems problems) {
        problems.error(name(), rule.here(), "`%s` %s".formatted(rule.id(), fault), hint);
    }
}
