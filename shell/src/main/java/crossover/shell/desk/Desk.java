package crossover.shell.desk;

import crossover.content.Content;
import crossover.content.Loaded;
import crossover.content.library.Library;
import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// A library as a command works on it: read when it is first asked for, and only as far as needed.
public final class Desk {
    private final Surroundings surroundings;
    private final Settings settings;
    private Optional<Library> library = Optional.empty();

    public Desk(Surroundings surroundings, Settings settings) {
        this.surroundings = surroundings;
        this.settings = settings;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public Settings settings() {
        return settings;
    }

    /// Reads all files anew and holds every rule against them.
    public Loaded check() throws Failure {
        for (var folder : settings.folders()) {
            if (!Files.isDirectory(folder)) {
                throw new Failure(
                        Exit.FAILED,
                        "there is no library at `" + shown(folder) + "`",
                        "give its folder with --library, or start one with: crossover new DIR");
            }
        }
        try {
            return Content.load(settings.library(), surroundings.today());
        } catch (IOException e) {
            throw Failure.of("the library cannot be read", "", e);
        }
    }

    /// The library, sound.
    public Library library() throws Failure {
        if (library.isEmpty()) {
            library = Optional.of(sound(check()));
        }
        return library.get();
    }

    private static Library sound(Loaded loaded) throws Failure {
        if (!loaded.isSound()) {
            var errors = loaded.errors() == 1 ? "an error" : loaded.errors() + " errors";
            throw new Failure(
                    Exit.INVALID, "the library has " + errors, "see them with: crossover check");
        }
        return loaded.library();
    }

    /// The day to answer for: the one asked for, else the newest on which any source was seen.
    public LocalDate day() throws Failure {
        return settings.asOf().isPresent() ? settings.asOf().get() : library().newestSeen();
    }

    /// A path as short as it can be written from the working folder.
    public String shown(Path path) {
        return path.startsWith(surroundings.folder())
                ? surroundings.folder().relativize(path).toString()
                : path.toString();
    }
}
