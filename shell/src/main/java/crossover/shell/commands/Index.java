package crossover.shell.commands;

import crossover.shell.answer.Answer;
import crossover.shell.answer.Data;
import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.command.Completion;
import crossover.shell.command.Parameter;
import crossover.shell.desk.Desk;

/// `index [verify]`: makes index and snapshot anew, or holds every byte of them against its sum.
final class Index {
    private Index() {}

    static Command command() {
        return Command.of(
                        "index", Group.EDIT, "bring the index up to date, or verify it", Index::run)
                .taking(
                        Parameter.optional(
                                "verify",
                                "check every byte of the index instead",
                                Completion.VERIFY))
                .example("index", "after the library has changed")
                .example("index verify", "exit 4 if a single bit is wrong");
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        if (call.words().isEmpty()) {
            return build(desk);
        }
        if (!call.first().equals("verify")) {
            throw Failure.usage(
                    "`index " + call.first() + "` is unknown", "usage: crossover index [verify]");
        }
        desk.verify();
        return Outcome.done(
                Answer.Document.of(
                        "the index is sound",
                        Data.of("sound", true, "folder", desk.indexFolder().toString())));
    }

    private static Outcome build(Desk desk) throws Failure {
        var loaded = desk.index();
        if (!loaded.isSound()) {
            return new Outcome(Check.answer(loaded), Exit.INVALID);
        }
        var entries = loaded.library().entries().size();
        return Outcome.done(
                Answer.Document.of(
                        "the index holds " + entries + " entries",
                        Data.of("entries", entries, "folder", desk.indexFolder().toString())));
    }
}
