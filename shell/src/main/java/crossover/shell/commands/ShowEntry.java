package crossover.shell.commands;

import crossover.content.entries.Entry;
import crossover.content.formats.EntryJson;
import crossover.content.tables.Tables;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.answer.Part;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.command.Completion;
import crossover.shell.command.Parameter;
import crossover.shell.desk.Desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `show ID`: everything an entry says, with who says so and when.
final class ShowEntry {
    private ShowEntry() {}

    static Command command() {
        return Command.of(
                        "show",
                        Group.LOOK_UP,
                        "one entry with the source and date of every fact",
                        ShowEntry::run)
                .taking(
                        Parameter.one(
                                "ID",
                                "an entry's id, its name or one of its aliases",
                                Completion.ENTRY))
                .example("show accelerators/nvidia-h100-sxm", "every fact about the H100")
                .example(
                        "show p5.48xlarge --as-of 2024-01-01",
                        "the same machine as it was known then")
                .example("show eu-gdpr --format json", "for a script");
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        var library = desk.library();
        var entry = Entries.find(library, call.first());
        var json = new EntryJson(library, desk.day()).of(entry);
        return Outcome.done(new Answer.Document(parts(entry, json, desk), json));
    }

    private static List<Part> parts(Entry entry, Map<String, Object> json, Desk desk)
            throws Failure {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(1, entry.name()));
        parts.add(
                new Part.Text(
                        entry.id() + ", as of " + desk.day() + "\n\n" + entry.frame().summary()));
        var facts = EntryFacts.of(entry, desk.library(), desk.day());
        if (!facts.rows().isEmpty()) {
            parts.add(new Part.Grid(facts));
        }
        new Tables(desk.library(), desk.day())
                .of(entry)
                .ifPresent(t -> parts.add(new Part.Grid(t)));
        if (json.get("detail") instanceof Map<?, ?> detail) {
            parts.add(new Part.Verbatim(Outline.of(detail)));
        }
        if (!entry.prose().markdown().isBlank()) {
            parts.add(new Part.Text(entry.prose().markdown()));
        }
        return parts;
    }
}
