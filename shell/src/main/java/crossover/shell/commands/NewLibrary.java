package crossover.shell.commands;

import crossover.content.starter.Starter;
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
import crossover.shell.words.Words;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// `new DIR`: a library of one's own to begin with, one complete entry of each kind.
final class NewLibrary {
    private NewLibrary() {}

    static Command command() {
        return Command.of("new", Group.EDIT, "begin a library of one's own", NewLibrary::run)
                .taking(
                        Parameter.one(
                                "DIR",
                                "a folder that is empty or not there yet",
                                Completion.FOLDER))
                .example("new our-library", "a small library that checks and builds");
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        var folder = desk.surroundings().path(call.first());
        try {
            refuseFull(folder);
            var files = Starter.files();
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return Outcome.done(answer(call.first(), files));
        } catch (DirectoryNotEmptyException e) {
            throw new Failure(
                    Exit.FAILED,
                    "`" + call.first() + "` is not empty",
                    "name a folder that is new",
                    e);
        } catch (IOException e) {
            throw Failure.of("the library cannot be written", "name another folder", e);
        }
    }

    private static void refuseFull(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new DirectoryNotEmptyException(folder.toString());
                }
            }
        }
    }

    private static Answer answer(String folder, Map<String, String> files) {
        var text =
                """
                `%1$s` now holds %2$d entries, one of each kind, to be replaced by yours.

                - crossover check --library %3$s
                - crossover build --library %3$s --out site
                """
                        .formatted(folder, files.size(), Words.quoted(folder));
        return Answer.Document.of(text, Data.of("folder", folder, "entries", files.size()));
    }
}
