package crossover.shell.commands;

import crossover.content.entries.Entry;
import crossover.content.kinds.Claim;
import crossover.content.library.Library;
import crossover.content.schema.Fields;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Data;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.desk.Desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `claims`: what others say, and what the facts say to it.
final class Claims {
    private Claims() {}

    static Command command() {
        return Command.of("claims", Group.LOOK_UP, "statements of others, reviewed", Claims::run)
                .example("claims", "each quotation with its verdict")
                .example("claims --format ndjson", "a line each, for a script");
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        var grid =
                new Grid()
                        .text("id", "Claim")
                        .text("verdict", "Verdict")
                        .text("open", "Open")
                        .text("quote", "Quotation")
                        .text("correction", "What the facts say");
        var items = new ArrayList<Map<String, Object>>();
        for (var entry : desk.library().ofKind(Claim.KIND)) {
            if (entry.detail() instanceof Claim claim) {
                var open = open(claim, desk.library(), desk.day());
                grid.row(
                        entry.id().name(),
                        Fields.written(claim.verdict()),
                        open.isEmpty() ? "" : "again",
                        claim.quote(),
                        claim.correction());
                items.add(item(entry, claim, open));
            }
        }
        var answer =
                new Answer.Rows(
                        grid.table("Claims", desk.day()),
                        items,
                        Data.of("total", items.size(), "claims", items),
                        "");
        return items.isEmpty() ? Outcome.nothing(answer) : Outcome.done(answer);
    }

    /// The facts on which a claim was judged that no longer say what they did.
    private static List<String> open(Claim claim, Library library, LocalDate day) {
        var open = new ArrayList<String>();
        for (var ground : claim.judgedOn()) {
            ground.fact()
                    .flatMap(address -> library.fact(address))
                    .flatMap(fact -> fact.asOf(day))
                    .filter(held -> !held.reading().agreesWith(ground.value()))
                    .ifPresent(_ -> open.add(ground.fact().orElseThrow().toString()));
        }
        return open;
    }

    private static Map<String, Object> item(Entry entry, Claim claim, List<String> open) {
        return Data.of(
                "id",
                entry.id().toString(),
                "quote",
                claim.quote(),
                "work",
                claim.work().name(),
                "at",
                claim.at(),
                "verdict",
                Fields.written(claim.verdict()),
                "correction",
                claim.correction(),
                "open",
                open);
    }
}
