package crossover.shell.commands;

import crossover.content.library.Freshness;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Data;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.desk.Desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// `stale`: facts that nobody has seen for too long, the longest first.
final class Stale {
    private Stale() {}

    static Command command() {
        return Command.of("stale", Group.EDIT, "facts to be looked at again", Stale::run)
                .example("stale", "what was not seen for longest")
                .example("stale --format csv", "a list to work through");
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        var today = desk.settings().asOf().orElse(desk.surroundings().today());
        var stale = new ArrayList<Freshness.Stale>();
        desk.library().entries().forEach(entry -> stale.addAll(Freshness.stale(entry, today)));
        stale.sort(Comparator.comparing(Freshness.Stale::days).reversed());
        var grid =
                new Grid()
                        .number("days", "Days")
                        .text("seen", "Last seen")
                        .text("fact", "Fact")
                        .text("value", "Value")
                        .text("source", "Source");
        stale.forEach(
                s ->
                        grid.row(
                                String.valueOf(s.days()),
                                s.held().citation().seen().last().toString(),
                                s.fact().address().toString(),
                                s.held().reading().plain(),
                                s.held().citation().source().name()));
        var items = stale.stream().map(Stale::item).toList();
        var data = Data.of("total", items.size(), "stale", items);
        return Outcome.done(new Answer.Rows(grid.table("Stale", today), items, data, note(items)));
    }

    private static String note(List<?> items) {
        return items.isEmpty() ? "none" : "";
    }

    private static Map<String, Object> item(Freshness.Stale stale) {
        return Data.of(
                "fact",
                stale.fact().address().toString(),
                "days",
                stale.days(),
                "seen",
                stale.held().citation().seen().last().toString(),
                "value",
                stale.held().reading().plain(),
                "source",
                stale.held().citation().source().name());
    }
}
