package crossover.browser;

import crossover.compliance.Condition;
import crossover.compliance.Judgment;
import crossover.compliance.Law;
import crossover.compliance.Laws;
import crossover.compliance.Rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Laws as the page passes them to the script, and judgments as the script answers them.
final class PlainLaw {
    private PlainLaw() {}

    static Map<String, Object> library(List<Law> laws) {
        return Map.of(
                "laws", laws.stream().map(PlainLaw::law).toList(),
                "conditions", Laws.conditions().values().stream().map(PlainLaw::condition).toList(),
                "places", Laws.GROUPS);
    }

    private static Map<String, Object> law(Law law) {
        return Map.of(
                "id", law.id(),
                "name", law.name(),
                "statuses", law.statuses().stream().map(PlainLaw::status).toList(),
                "rules", law.rules().stream().map(PlainLaw::rule).toList());
    }

    private static Map<String, Object> rule(Rule rule) {
        return Map.of(
                "id", rule.id(),
                "clause", rule.clause(),
                "binding", written(rule.binding()),
                "basis", rule.basis(),
                "when", rule.when().toString(),
                "then", written(rule.then()),
                "conditions", rule.conditions(),
                "mandatory", rule.mandatory(),
                "why", rule.why());
    }

    private static Map<String, Object> condition(Condition condition) {
        return Map.of(
                "id", condition.id(), "name", condition.name(), "met", texts(condition.met()));
    }

    private static Map<String, Object> status(Law.Status status) {
        return Map.of("state", written(status.state()), "from", status.from());
    }

    static Map<String, Object> judgment(Judgment judgment, long day) {
        var deciding = judgment.deciding();
        return Map.of(
                "verdict", written(judgment.verdict()),
                "findings",
                        judgment.findings().stream()
                                .map(found -> finding(found, day, deciding.contains(found)))
                                .toList(),
                "silent", judgment.silent().stream().map(PlainLaw::silence).toList(),
                "missing", judgment.missing().stream().map(PlainLaw::missing).toList(),
                "gaps",
                        judgment.gaps().stream()
                                .map(gap -> Map.of("data", gap.data(), "at", gap.at()))
                                .toList(),
                "changes", judgment.changes().stream().map(PlainLaw::change).toList());
    }

    private static Map<String, Object> finding(
            Judgment.Finding finding, long day, boolean decides) {
        var plain = of(finding.law(), finding.rule());
        plain.put("binding", written(finding.rule().binding()));
        plain.put("basis", finding.rule().basis());
        plain.put("why", finding.rule().why());
        plain.put("verdict", written(finding.verdict()));
        plain.put("atWorst", written(finding.atWorst()));
        plain.put("adviceOnly", finding.adviceOnly());
        plain.put("decides", decides);
        plain.put("status", status(finding.law().status(day).orElseThrow()));
        plain.put("conditions", finding.conditions().stream().map(PlainLaw::obligation).toList());
        plain.put("missing", finding.missing().stream().map(PlainLaw::missing).toList());
        return plain;
    }

    private static Map<String, Object> obligation(Judgment.Obligation obligation) {
        return Map.of(
                "id", obligation.condition().id(),
                "name", obligation.condition().name(),
                "state", written(obligation.state()));
    }

    private static Map<String, Object> silence(Judgment.Silence silence) {
        var plain = of(silence.law(), silence.rule());
        plain.put("reason", written(silence.reason()));
        plain.put("because", texts(silence.because()));
        return plain;
    }

    private static Map<String, Object> missing(Judgment.Missing missing) {
        return Map.of("field", missing.field(), "clauses", texts(missing.clauses()));
    }

    private static Map<String, Object> change(Judgment.Change change) {
        var edits =
                change.edits().stream()
                        .map(edit -> Map.of("field", edit.field(), "values", edit.values()))
                        .toList();
        return Map.of("edits", edits, "verdict", written(change.verdict()));
    }

    private static Map<String, Object> of(Law law, Rule rule) {
        return new TreeMap<>(
                Map.of(
                        "law", law.id(),
                        "name", law.name(),
                        "rule", rule.id(),
                        "clause", rule.clause()));
    }

    private static List<String> texts(List<?> things) {
        return things.stream().map(Object::toString).toList();
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
