package crossover.shell.desk;

import crossover.content.Content;
import crossover.content.Loaded;
import crossover.content.problems.Location;
import crossover.content.problems.Problem;
import crossover.content.problems.Severity;
import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// The library as it was authored: its files.
record Authored(Surroundings surroundings, Settings settings) {

    /// Reads and checks all of them.
    Loaded load() throws Failure {
        refuseMissing();
        try {
            var loaded = Content.load(settings.folders(), surroundings.today());
            var problems = loaded.problems().stream().map(this::reachable).toList();
            return new Loaded(loaded.library(), problems);
        } catch (IOException e) {
            throw Failure.of("the library cannot be read", "", e);
        } catch (UncheckedIOException e) {
            throw Failure.of(
                    "the library cannot be read", "", Objects.requireNonNull(e.getCause()));
        }
    }

    void refuseMissing() throws Failure {
        for (var folder : settings.folders()) {
            if (!Files.isDirectory(folder)) {
                throw new Failure(
                        Exit.FAILED,
                        "there is no library at `" + surroundings.shown(folder) + "`",
                        "give its folder with --library, or start one with: crossover new DIR");
            }
        }
    }

    private Problem reachable(Problem problem) {
        var at = problem.at();
        var file = surroundings.shown(folderOf(at.file()).resolve(at.file()));
        return new Problem(
                severity(problem),
                new Location(file, at.line(), at.column(), at.length()),
                problem.rule(),
                problem.message(),
                problem.hint(),
                problem.written());
    }

    /// A claim was judged on public figures. One's own laid over them do not prove it wrong, so
    /// they must not keep anybody from building.
    private Severity severity(Problem problem) {
        var judged = settings.overlay().isPresent() && problem.rule().equals("claims-hold");
        return judged ? Severity.WARNING : problem.severity();
    }

    /// The folder from which a file was read: the uppermost that has it.
    private Path folderOf(String file) {
        return settings.overlay()
                .filter(overlay -> Files.exists(overlay.resolve(file)))
                .orElse(settings.library());
    }
}
