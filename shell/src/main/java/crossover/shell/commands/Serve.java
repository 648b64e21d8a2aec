package crossover.shell.commands;

import crossover.content.problems.Problem;
import crossover.content.problems.Report;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Data;
import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.command.Option;
import crossover.shell.desk.Desk;
import crossover.shell.preview.Changes;
import crossover.shell.preview.PreviewServer;
import crossover.shell.print.Safe;
import crossover.shell.publish.Publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// `serve`: the site on this machine, rebuilt and reloaded whenever a file of the library changes.
final class Serve {
    private static final int USUAL_PORT = 8400;
    private static final int LAST_PORT = 65_535;

    private final Desk desk;
    private final Path site;

    private Serve(Desk desk) {
        this.desk = desk;
        var index = desk.indexFolder();
        this.site = index.resolveSibling(index.getFileName() + "-preview");
    }

    static Command command() {
        return Command.of(
                        "serve",
                        Group.PUBLISH,
                        "preview the site; rebuild and reload on change",
                        Serve::run)
                .with(
                        Option.of(
                                "port",
                                "N",
                                "another port than " + USUAL_PORT + "; 0 for any that is free"))
                .example("serve", "until Ctrl-C");
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        return new Serve(desk).run(call.number("port", USUAL_PORT, 0, LAST_PORT));
    }

    private Outcome run(int port) throws Failure {
        try (var changes = Changes.in(desk.settings().folders());
                var server = PreviewServer.start(site, port)) {
            server.changed(rebuild());
            var address = "http://localhost:" + server.port() + "/";
            desk.surroundings().say("crossover: open " + address + " (Ctrl-C ends the preview)");
            while (true) {
                changes.await();
                server.changed(rebuildAgain());
            }
        } catch (InterruptedException e) {
            return new Outcome(
                    Answer.Document.of("the preview has ended", Data.of("ended", true)),
                    Exit.INTERRUPTED);
        } catch (IOException e) {
            throw Failure.of("the library cannot be watched", "", e);
        }
    }

    /// What goes wrong while somebody writes is told, and is no reason to end.
    private String rebuildAgain() {
        try {
            return rebuild();
        } catch (Failure failure) {
            return told(failure.message() + "\n  " + failure.hint());
        }
    }

    /// Builds the site if the library is sound; else what is served stays as it was.
    ///
    /// @return what is wrong, empty if nothing is
    private String rebuild() throws Failure {
        var loaded = desk.index();
        if (!loaded.isSound()) {
            var errors = loaded.problems().stream().filter(Problem::isError).toList();
            return told(Report.of(errors) + Check.summary(loaded) + "; the site stays as it was");
        }
        new Publication(desk, site, Optional.empty()).write(loaded.library());
        desk.surroundings().say("crossover: " + Check.summary(loaded) + "; the site is up to date");
        return "";
    }

    private String told(String trouble) {
        var text = "crossover: " + Safe.text(trouble).strip();
        desk.surroundings().say(text);
        return text;
    }
}
