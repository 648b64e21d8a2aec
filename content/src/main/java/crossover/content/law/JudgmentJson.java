package crossover.content.law;

import crossover.compliance.Judgment;
import crossover.compliance.Judgment.Finding;
import crossover.compliance.Judgment.Silence;
import crossover.content.schema.Fields;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A verdict as plain data:
///
/// ```json
/// {"verdict": "allowed-if", "rules": [{"regulation", "rule", "clause", "verdict", "conditions",
///  "status"}], "considered": […], "unknown": […], "changes": […]}
/// ```
public final class JudgmentJson {
    private JudgmentJson() {}

    /// @param day the day on which was judged
    public static Map<String, Object> of(Judgment judgment, LocalDate day) {
        var json = new LinkedHashMap<String, Object>();
        json.put("verdict", judgment.verdict().written());
        json.put("asOf", day.toString());
        json.put("rules", judgment.findings().stream().map(f -> finding(f, day)).toList());
        json.put("considered", judgment.silent().stream().map(JudgmentJson::silence).toList());
        json.put("unknown", judgment.gaps().stream().map(JudgmentJson::gap).toList());
        json.put("missing", judgment.missing().stream().map(Judgment.Missing::field).toList());
        json.put("changes", judgment.changes().stream().map(JudgmentJson::change).toList());
        json.put("note", "A research aid, not legal advice.");
        return json;
    }

    private static Object finding(Finding finding, LocalDate day) {
        var json = new LinkedHashMap<String, Object>();
        json.put("regulation", finding.law().id());
        json.put("rule", finding.rule().id());
        json.put("clause", finding.rule().clause());
        json.put("verdict", finding.verdict().written());
        json.put("conditions", finding.conditions().stream().map(JudgmentJson::condition).toList());
        json.put("missing", finding.missing().stream().map(Judgment.Missing::field).toList());
        json.put(
                "status",
                finding.law()
                        .status(day.toEpochDay())
                        .map(status -> Fields.written(status.state()))
                        .orElse("none"));
        json.put("binding", Fields.written(finding.rule().binding()));
        json.put("why", finding.rule().why());
        return json;
    }

    private static Object condition(Judgment.Obligation obligation) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", obligation.condition().id());
        json.put("name", obligation.condition().name());
        json.put("state", Fields.written(obligation.state()));
        return json;
    }

    private static Object silence(Silence silence) {
        var json = new LinkedHashMap<String, Object>();
        json.put("regulation", silence.law().id());
        json.put("rule", silence.rule().id());
        json.put("reason", Fields.written(silence.reason()));
        json.put("because", silence.because().stream().map(Object::toString).toList());
        return json;
    }

    private static Object gap(Judgment.Gap gap) {
        var json = new LinkedHashMap<String, Object>();
        json.put("data", gap.data());
        json.put("at", gap.at());
        return json;
    }

    private static Object change(Judgment.Change change) {
        var json = new LinkedHashMap<String, Object>();
        var plan = new LinkedHashMap<String, List<String>>();
        change.edits().forEach(edit -> plan.put(edit.field(), edit.values()));
        json.put("plan", plan);
        json.put("verdict", change.verdict().written());
        return json;
    }
}
