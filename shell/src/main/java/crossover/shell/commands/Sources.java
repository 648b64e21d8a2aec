package crossover.shell.commands;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.facts.PartialDate;
import crossover.content.kinds.Source;
import crossover.content.library.Library;
import crossover.content.schema.Fields;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Data;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.desk.Desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// `sources`: where the facts come from, how much of each was read, and how much rests on it.
final class Sources {
    private Sources() {}

    static Command command() {
        return Command.of("sources", Group.LOOK_UP, "where the facts come from", Sources::run)
                .example("sources", "each source, with the number of statements that rest on it")
                .example("sources --format csv", "for a spreadsheet");
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        var uses = uses(desk.library());
        var grid =
                new Grid()
                        .text("id", "Source")
                        .number("statements", "Statements")
                        .text("tier", "Tier")
                        .text("read", "Read")
                        .text("retrieved", "Retrieved")
                        .text("publisher", "Publisher")
                        .text("name", "Title")
                        .text("url", "Address");
        var items = new ArrayList<Map<String, Object>>();
        for (var entry : desk.library().ofKind(Source.KIND)) {
            if (entry.detail() instanceof Source source) {
                var used = uses.getOrDefault(entry.id(), 0);
                var retrieved = source.retrieved().map(PartialDate::toString).orElse("");
                grid.row(
                        entry.id().name(),
                        String.valueOf(used),
                        Fields.written(source.tier()),
                        Fields.written(source.read()),
                        retrieved,
                        source.publisher(),
                        entry.name(),
                        source.url());
                items.add(item(entry, source, used, retrieved));
            }
        }
        var data = Data.of("total", items.size(), "sources", items);
        var answer = new Answer.Rows(grid.table("Sources", desk.day()), items, data, "");
        return items.isEmpty() ? Outcome.nothing(answer) : Outcome.done(answer);
    }

    private static Map<EntryId, Integer> uses(Library library) {
        var uses = new HashMap<EntryId, Integer>();
        library.statements().forEach(s -> uses.merge(s.citation().source(), 1, Integer::sum));
        return uses;
    }

    private static Map<String, Object> item(
            Entry entry, Source source, int used, String retrieved) {
        return Data.of(
                "id",
                entry.id().toString(),
                "title",
                entry.name(),
                "publisher",
                source.publisher(),
                "url",
                source.url(),
                "tier",
                Fields.written(source.tier()),
                "read",
                Fields.written(source.read()),
                "retrieved",
                retrieved,
                "statements",
                used);
    }
}
