package crossover.shell.desk;

import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.words.Words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// Hands out the desk for what a command line asks for, and keeps the last one: in the interactive
/// shell most lines work on the same library.
public final class Desks {
    private final Surroundings surroundings;
    private Optional<Desk> last = Optional.empty();

    public Desks(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// @param library the folder written; none for the program's own
    public Desk desk(Optional<String> library, Optional<String> overlay, Optional<LocalDate> asOf)
            throws Failure {
        var folder = library.isPresent() ? surroundings.path(library.get()) : own();
        var settings = new Settings(folder, overlay.map(surroundings::path), asOf);
        if (last.isEmpty() || !last.get().settings().equals(settings) || !last.get().isCurrent()) {
            last = Optional.of(new Desk(surroundings, settings, asked(library, overlay)));
        }
        return last.get();
    }

    private static String asked(Optional<String> library, Optional<String> overlay) {
        return library.map(folder -> " --library " + Words.quoted(folder)).orElse("")
                + overlay.map(folder -> " --overlay " + Words.quoted(folder)).orElse("");
    }

    /// The library beside the program, else the one of the working folder.
    private Path own() throws Failure {
        var beside = surroundings.home().map(home -> home.resolve("content/library"));
        if (beside.isPresent() && Files.isDirectory(beside.get())) {
            return beside.get();
        }
        var here = surroundings.folder().resolve("content/library");
        if (Files.isDirectory(here)) {
            return here;
        }
        throw new Failure(
                Exit.FAILED,
                "there is no library beside the program",
                "give its folder with --library, or start one with: crossover new DIR");
    }
}
