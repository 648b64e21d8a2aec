package crossover.shell.commands;

import crossover.compliance.Judgment;
import crossover.content.schema.Fields;
import crossover.shell.answer.Part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A verdict for people: what it is, the rules behind it, what is to be done, what would change it.
final class Verdicts {
    private final Judgment judgment;
    private final LocalDate day;
    private final List<Part> parts = new ArrayList<>();

    private Verdicts(Judgment judgment, LocalDate day) {
        this.judgment = judgment;
        this.day = day;
    }

    static List<Part> parts(Judgment judgment, LocalDate day) {
        var verdicts = new Verdicts(judgment, day);
        verdicts.head();
        verdicts.rules();
        verdicts.conditions();
        verdicts.missing();
        verdicts.changes();
        verdicts.parts.add(new Part.Text("A research aid, not legal advice."));
        return verdicts.parts;
    }

    private void head() {
        parts.add(new Part.Heading(1, judgment.verdict().written().replace('-', ' ')));
        parts.add(
                new Part.Text(
                        "As of "
                                + day
                                + ", by the laws of this library; "
                                + judgment.silent().size()
                                + " more rules were considered and do not speak."));
    }

    private void rules() {
        if (judgment.findings().isEmpty()) {
            return;
        }
        var grid =
                new Grid()
                        .text("verdict", "Verdict")
                        .text("regulation", "Regulation")
                        .text("rule", "Rule")
                        .text("clause", "Clause")
                        .text("binding", "Binding")
                        .text("why", "Why");
        for (var finding : judgment.findings()) {
            grid.row(
                    finding.verdict().written(),
                    finding.law().id(),
                    finding.rule().id(),
                    finding.rule().clause(),
                    Fields.written(finding.rule().binding()),
                    finding.rule().why());
        }
        parts.add(new Part.Grid(grid.table("Rules", day)));
    }

    private void conditions() {
        var lines = new ArrayList<String>();
        for (var finding : judgment.findings()) {
            for (var obligation : finding.conditions()) {
                var line =
                        "- "
                                + Fields.written(obligation.state()).replace('-', ' ')
                                + ": "
                                + obligation.condition().name()
                                + " ("
                                + obligation.condition().id()
                                + ")";
                if (!lines.contains(line)) {
                    lines.add(line);
                }
            }
        }
        section("Conditions", lines);
    }

    private void missing() {
        var lines = new ArrayList<String>();
        judgment.missing().forEach(missing -> lines.add("- state `" + missing.field() + "`"));
        judgment.gaps()
                .forEach(
                        gap ->
                                lines.add(
                                        "- no rule of the library speaks to "
                                                + gap.data()
                                                + place(gap)));
        section("Unknown", lines);
    }

    private static String place(Judgment.Gap gap) {
        return gap.at().isEmpty()
                ? ""
                : " at "
                        + gap.at().entrySet().stream()
                                .map(e -> e.getKey() + " " + e.getValue())
                                .sorted()
                                .collect(Collectors.joining(", "));
    }

    private void changes() {
        var lines = new ArrayList<String>();
        for (var change : judgment.changes()) {
            var edits =
                    change.edits().stream()
                            .map(
                                    edit ->
                                            edit.field()
                                                    + ": "
                                                    + (edit.values().isEmpty()
                                                            ? "none"
                                                            : String.join(", ", edit.values())))
                            .collect(Collectors.joining("; "));
            lines.add("- " + edits + " → " + change.verdict().written());
        }
        section("What would change it", lines);
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part.Heading(2, title));
            parts.add(new Part.Text(String.join("\n", lines)));
        }
    }
}
