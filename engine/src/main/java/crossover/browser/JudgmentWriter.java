package crossover.browser;

import crossover.compliance.Judgment;
import crossover.compliance.Law;

import org.teavm.jso.JSObject;

import java.util.List;

/// Writes a judgment as plain objects.
final class JudgmentWriter {
    private JudgmentWriter() {}

    static JSObject write(Judgment judgment, long day) {
        var written = Js.object();
        Js.set(written, "verdict", judgment.verdict().written());
        var deciding = judgment.deciding();
        Js.set(
                written,
                "findings",
                list(judgment.findings(), found -> finding(found, day, deciding.contains(found))));
        Js.set(written, "silent", list(judgment.silent(), JudgmentWriter::silence));
        Js.set(written, "missing", list(judgment.missing(), JudgmentWriter::missing));
        Js.set(written, "gaps", list(judgment.gaps(), JudgmentWriter::gap));
        Js.set(written, "changes", list(judgment.changes(), JudgmentWriter::change));
        return written;
    }

    /// Writes one thing. A `Function` would wrap the plain object, which takes much script.
    private interface Writer<T> {
        JSObject write(T thing);
    }

    private static <T> JSObject list(List<T> things, Writer<T> writer) {
        var list = Js.array();
        things.forEach(thing -> Js.add(list, writer.write(thing)));
        return list;
    }

    private static JSObject finding(Judgment.Finding finding, long day, boolean decides) {
        var written = rule(finding.law(), finding.rule().id(), finding.rule().clause());
        Js.set(written, "binding", Plain.written(finding.rule().binding()));
        Js.set(written, "basis", finding.rule().basis());
        Js.set(written, "why", finding.rule().why());
        Js.set(written, "verdict", finding.verdict().written());
        Js.set(written, "atWorst", finding.atWorst().written());
        Plain.set(written, "adviceOnly", finding.adviceOnly());
        Plain.set(written, "decides", decides);
        finding.law().status(day).ifPresent(status -> Js.set(written, "status", status(status)));
        Js.set(written, "conditions", list(finding.conditions(), JudgmentWriter::obligation));
        Js.set(written, "missing", list(finding.missing(), JudgmentWriter::missing));
        return written;
    }

    private static JSObject rule(Law law, String id, String clause) {
        var written = Js.object();
        Js.set(written, "law", law.id());
        Js.set(written, "name", law.name());
        Js.set(written, "rule", id);
        Js.set(written, "clause", clause);
        return written;
    }

    private static JSObject status(Law.Status status) {
        var written = Js.object();
        Js.set(written, "state", Plain.written(status.state()));
        Js.set(written, "from", (double) status.from());
        return written;
    }

    private static JSObject obligation(Judgment.Obligation obligation) {
        var written = Js.object();
        Js.set(written, "id", obligation.condition().id());
        Js.set(written, "name", obligation.condition().name());
        Js.set(written, "state", Plain.written(obligation.state()));
        return written;
    }

    private static JSObject silence(Judgment.Silence silence) {
        var written = rule(silence.law(), silence.rule().id(), silence.rule().clause());
        Js.set(written, "reason", Plain.written(silence.reason()));
        Js.set(written, "because", Plain.texts(silence.because()));
        return written;
    }

    private static JSObject missing(Judgment.Missing missing) {
        var written = Js.object();
        Js.set(written, "field", missing.field());
        Js.set(written, "clauses", Plain.texts(missing.clauses()));
        return written;
    }

    private static JSObject gap(Judgment.Gap gap) {
        var at = Js.object();
        gap.at().forEach((field, place) -> Js.set(at, field, place));
        var written = Js.object();
        Js.set(written, "data", gap.data());
        Js.set(written, "at", at);
        return written;
    }

    private static JSObject change(Judgment.Change change) {
        var written = Js.object();
        Js.set(written, "edits", list(change.edits(), JudgmentWriter::edit));
        Js.set(written, "verdict", change.verdict().written());
        return written;
    }

    private static JSObject edit(Judgment.Edit edit) {
        var written = Js.object();
        Js.set(written, "field", edit.field());
        Js.set(written, "values", Js.array(edit.values()));
        return written;
    }
}
