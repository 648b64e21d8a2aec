package crossover.shell.commands;

import crossover.content.entries.Entry;
import crossover.content.facts.Reading;
import crossover.content.formats.TableText;
import crossover.content.schema.Field;
import crossover.content.tables.Cell;
import crossover.content.tables.Column;
import crossover.content.tables.Row;
import crossover.content.tables.Table;
import crossover.content.tables.Tables;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Data;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.command.Completion;
import crossover.shell.command.Parameter;
import crossover.shell.desk.Desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// `compare ID ID...`: entries side by side, a column each.
final class Compare {
    private Compare() {}

    static Command command() {
        return Command.of("compare", Group.LOOK_UP, "entries side by side", Compare::run)
                .taking(Parameter.two("ID", "entries, of one kind or of several", Completion.ENTRY))
                .example(
                        "compare aws-p5-48xlarge nvidia-dgx-h100",
                        "a rented machine beside one of one's own")
                .example(
                        "compare nvidia-h100-sxm nvidia-a100-sxm-40gb --format markdown",
                        "for a document");
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        var entries = new ArrayList<Entry>();
        for (var word : call.words()) {
            entries.add(Entries.find(desk.library(), word));
        }
        var table = new Tables(desk.library(), desk.day()).sideBySide(entries);
        var items = TableText.rows(table);
        var data =
                Data.of(
                        "fields",
                        table.columns().stream().map(Compare::field).toList(),
                        "entries",
                        items);
        return Outcome.done(new Answer.Rows(turned(table), items, data, ""));
    }

    private static Map<String, Object> field(Column column) {
        var field =
                Data.of("field", column.field(), "label", column.label(), "unit", column.unit());
        return field;
    }

    /// Fields as rows: two machines have many fields and a terminal has few columns.
    private static Table turned(Table table) {
        var columns = new ArrayList<Column>();
        columns.add(column("field", "Field"));
        columns.add(column("unit", "Unit"));
        for (var row : table.rows()) {
            var entry = row.entry().orElseThrow();
            columns.add(column(entry.id().toString(), entry.name()));
        }
        var rows =
                IntStream.range(0, table.columns().size())
                        .filter(i -> !table.columns().get(i).field().equals("name"))
                        .mapToObj(i -> row(table, i))
                        .toList();
        return new Table(table.title(), table.day(), columns, rows, table.unstated());
    }

    private static Row row(Table table, int column) {
        var head = table.columns().get(column);
        var cells = new ArrayList<Cell>(List.of(text(head.label()), text(head.unit())));
        table.rows().forEach(row -> cells.add(row.cells().get(column)));
        return new Row(Optional.empty(), cells);
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.EMPTY : new Cell.Plain(new Reading.Text(text));
    }

    private static Column column(String field, String label) {
        return new Column(field, label, "", false, Field.Better.NEITHER);
    }
}
