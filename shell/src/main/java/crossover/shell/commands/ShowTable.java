package crossover.shell.commands;

import crossover.content.formats.TableText;
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

/// `table ID`: the table of a comparison, exactly as the site shows it.
final class ShowTable {
    private ShowTable() {}

    static Command command() {
        return Command.of("table", Group.LOOK_UP, "the table of a comparison", ShowTable::run)
                .taking(Parameter.one("ID", "a comparison", Completion.COMPARISON))
                .example("table rented-and-owned", "machines to rent and to own, in one table")
                .example(
                        "table security-snapshot --format markdown",
                        "a table for one's own document");
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        var entry = Entries.find(desk.library(), call.first());
        var table =
                new Tables(desk.library(), desk.day())
                        .of(entry)
                        .orElseThrow(
                                () ->
                                        Failure.usage(
                                                "`" + entry.id() + "` is no comparison",
                                                "all comparisons: crossover list comparisons"));
        return Outcome.done(answer(table));
    }

    private static Answer answer(Table table) {
        var items = TableText.rows(table);
        var data =
                Data.of(
                        "title",
                        table.title(),
                        "asOf",
                        table.day().toString(),
                        "total",
                        items.size(),
                        "rows",
                        items);
        return new Answer.Rows(table, items, data, ListEntries.unstated(table));
    }
}
