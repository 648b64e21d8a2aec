package crossover.shell.commands;

import crossover.content.Loaded;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Data;
import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.command.Completion;
import crossover.shell.command.Option;
import crossover.shell.desk.Desk;
import crossover.shell.publish.Publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `build`: check, index, site; says what to open.
final class Build {
    private Build() {}

    static Command command() {
        return Command.of("build", Group.PUBLISH, "check, index and write the site", Build::run)
                .with(
                        Option.of(
                                "out",
                                "DIR",
                                "the folder of the site, replaced whole; `site` if not given",
                                Completion.FOLDER))
                .with(
                        Option.of(
                                "base-url",
                                "U",
                                "where it will be served: adds sitemap, feeds and canonical"
                                        + " addresses"))
                .example("build", "the site in `site`, to be opened from there")
                .example("build --out public --base-url https://example.org/", "for a web server");
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        var loaded = desk.index();
        if (!loaded.isSound()) {
            return new Outcome(Check.answer(loaded), Exit.INVALID);
        }
        desk.surroundings().say("crossover: checked and indexed: " + Check.summary(loaded));
        var out = desk.surroundings().path(call.option("out").orElse("site"));
        new Publication(desk, out, call.option("base-url")).write(loaded.library());
        return Outcome.done(answer(loaded, desk, out));
    }

    private static Answer answer(Loaded loaded, Desk desk, Path out) throws Failure {
        var pages = pages(out);
        var open = desk.shown(out.resolve("index.html"));
        var text = pages + " pages as of " + desk.day() + "; open `" + open + "`";
        return Answer.Document.of(
                text,
                Data.of(
                        "entries",
                        loaded.library().entries().size(),
                        "pages",
                        pages,
                        "asOf",
                        desk.day().toString(),
                        "open",
                        open));
    }

    private static long pages(Path out) throws Failure {
        try (var files = Files.walk(out)) {
            return files.filter(file -> file.toString().endsWith(".html")).count();
        } catch (IOException e) {
            throw Failure.of("the site cannot be read", "", e);
        }
    }
}
