package crossover.browser;

import crossover.calculators.Calculation;
import crossover.calculators.Sheet;

import org.teavm.jso.JSObject;

/// Tables, notes and cost lines of an answer as plain objects.
final class Reports {
    /// Longer sheets are for charts and files: their numbers are not printed, which takes long.
    private static final int PRINTED = 40;

    private Reports() {}

    static void add(Calculation calculation, JSObject answer) {
        Js.later(answer, "sheets", () -> sheets(calculation));
        var notes = Js.array();
        for (var note : calculation.notes()) {
            var described = Js.object();
            Js.set(described, "kind", note.kind().word());
            Js.set(described, "text", note.text());
            Js.add(notes, described);
        }
        Js.set(answer, "notes", notes);
        var lines = Js.array();
        for (var line : calculation.lines()) {
            var described = Js.object();
            Js.set(described, "id", line.id());
            Js.set(described, "label", line.label());
            Js.set(described, "side", line.side());
            Js.set(described, "state", line.state().word());
            Js.set(described, "total", line.total());
            Js.add(lines, described);
        }
        Js.set(answer, "lines", lines);
    }

    private static JSObject sheets(Calculation calculation) {
        var sheets = Js.array();
        calculation.sheets().forEach(sheet -> Js.add(sheets, of(sheet)));
        return sheets;
    }

    private static JSObject of(Sheet sheet) {
        var columns = Js.array();
        for (var column : sheet.columns()) {
            var described = Js.object();
            Js.set(described, "id", column.id());
            Js.set(described, "label", column.label());
            Js.set(described, "unit", column.unit());
            Js.set(described, "decimals", column.decimals());
            Js.add(columns, described);
        }
        var rows = Js.array();
        for (var row : sheet.rows()) {
            var values = Js.array();
            row.values().forEach(value -> Js.add(values, Plain.number(value)));
            var described = Js.object();
            Js.set(described, "id", row.id());
            Js.set(described, "label", row.label());
            Js.set(described, "values", values);
            if (sheet.rows().size() <= PRINTED) {
                Js.set(described, "texts", Js.array(sheet.texts(row)));
            }
            Js.add(rows, described);
        }
        var described = Js.object();
        Js.set(described, "id", sheet.id());
        Js.set(described, "title", sheet.title());
        Js.set(described, "columns", columns);
        Js.set(described, "rows", rows);
        return described;
    }
}
