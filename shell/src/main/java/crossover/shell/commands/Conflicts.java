package crossover.shell.commands;

import crossover.content.facts.Fact;
import crossover.content.facts.Statement;
import crossover.content.formats.FactJson;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Data;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.desk.Desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// `conflicts`: facts on which sources disagree. They are kept and shown, never settled silently.
final class Conflicts {
    private Conflicts() {}

    static Command command() {
        return Command.of(
                        "conflicts", Group.EDIT, "facts on which sources disagree", Conflicts::run)
                .example("conflicts", "what is held, and what contradicts it");
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        var day = desk.day();
        var grid =
                new Grid()
                        .text("fact", "Fact")
                        .text("held", "Held")
                        .text("source", "Source")
                        .text("other", "Against")
                        .text("otherSource", "Source")
                        .text("otherSeen", "Seen");
        var items = new ArrayList<Map<String, Object>>();
        for (var entry : desk.library().entries()) {
            for (var fact : entry.facts().values()) {
                var conflicts = fact.conflictsOn(day);
                conflicts.forEach(other -> row(grid, fact, fact.asOf(day).orElseThrow(), other));
                if (!conflicts.isEmpty()) {
                    var item = new LinkedHashMap<String, Object>();
                    item.put("fact", fact.address().toString());
                    item.putAll(FactJson.of(fact, day, ""));
                    items.add(item);
                }
            }
        }
        var data = Data.of("total", items.size(), "conflicts", items);
        return Outcome.done(
                new Answer.Rows(
                        grid.table("Conflicts", day), items, data, items.isEmpty() ? "none" : ""));
    }

    private static void row(Grid grid, Fact fact, Statement held, Statement other) {
        grid.row(
                fact.address().toString(),
                held.reading().plain(),
                held.citation().source().name(),
                other.reading().plain(),
                other.citation().source().name(),
                other.citation().seen().toString());
    }
}
