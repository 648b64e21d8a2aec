package crossover.shell.desk;

import crossover.content.Loaded;
import crossover.content.library.Library;
import crossover.index.BuiltLibrary;
import crossover.index.LibraryIndex;
import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// A library as a command works on it: read when it is first asked for, and only as far as needed.
///
/// Questions are answered from what was made before, the snapshot and the index. What is missing is
/// made on the way; what is stale still answers, and says so; what is damaged is refused.
public final class Desk {
    private final Surroundings surroundings;
    private final Settings settings;
    private final Authored authored;
    private final Cache cache;
    private final String asked;
    private Optional<Library> library = Optional.empty();

    /// @param asked the options by which the library was asked for, to be repeated in hints
    Desk(Surroundings surroundings, Settings settings, String asked) {
        this.surroundings = surroundings;
        this.settings = settings;
        this.authored = new Authored(surroundings, settings);
        this.cache = new Cache(Folders.of(surroundings).cacheOf(settings), settings);
        this.asked = asked;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public Settings settings() {
        return settings;
    }

    /// Where the index and the snapshot lie.
    public Path indexFolder() {
        return cache.folder();
    }

    /// Reads all files anew and holds every rule against them. Problems name files as they are
    /// reached from the working folder.
    public Loaded check() throws Failure {
        return authored.load();
    }

    /// The library, sound: as it was when it was last indexed, or as it is if it never was.
    public Library library() throws Failure {
        if (library.isEmpty()) {
            authored.refuseMissing();
            var built = cache.open();
            built.ifPresent(this::warnIfStale);
            library = Optional.of(built.isPresent() ? built.get().library() : fresh());
        }
        return library.get();
    }

    /// Reads the library, and keeps what was made of it for the next question.
    private Library fresh() throws Failure {
        surroundings.say("crossover: reading the library for the first time");
        var making = cache.prepare();
        var loaded = sound(check());
        try {
            making.write(loaded.library());
        } catch (IOException e) {
            // Whoever has no cache still gets an answer, only not a quick one.
            surroundings.say(
                    "crossover: nothing can be kept in `"
                            + cache.folder()
                            + "`; "
                            + Cache.WRITABLE);
        }
        return loaded.library();
    }

    private void warnIfStale(BuiltLibrary built) {
        var changes = cache.changes(built);
        if (changes > 0) {
            var files = changes == 1 ? "a file has" : changes + " files have";
            surroundings.say(
                    "crossover: "
                            + files
                            + " changed since the library was indexed; bring it up to date with: "
                            + command("index"));
        }
    }

    /// Makes index and snapshot anew, if the library is sound; else what was there stays.
    public Loaded index() throws Failure {
        authored.refuseMissing();
        var making = cache.prepare();
        var loaded = check();
        if (loaded.isSound()) {
            try {
                making.write(loaded.library());
            } catch (IOException e) {
                throw Failure.of("the index cannot be written", Cache.WRITABLE, e);
            }
            library = Optional.empty();
        }
        return loaded;
    }

    /// Holds every byte of index and snapshot against its checksum.
    public void verify() throws Failure {
        cache.verify();
    }

    /// The index, to be closed by who asks.
    public LibraryIndex search() throws Failure {
        library();
        return cache.search();
    }

    private Loaded sound(Loaded loaded) throws Failure {
        if (!loaded.isSound()) {
            var errors = loaded.errors() == 1 ? "an error" : loaded.errors() + " errors";
            throw new Failure(
                    Exit.INVALID, "the library has " + errors, "see: " + command("check"));
        }
        return loaded;
    }

    /// A damage that showed only while reading, as a failure like any other.
    public static Failure damaged(RuntimeException damage) {
        return Cache.damaged(damage);
    }

    /// The day to answer for: the one asked for, else the newest on which any source was seen.
    public LocalDate day() throws Failure {
        return settings.asOf().isPresent() ? settings.asOf().get() : library().newestSeen();
    }

    /// Whether it would still give the same answers: nobody has made another index meanwhile.
    boolean isCurrent() {
        return library.isPresent() && cache.isCurrent();
    }

    /// A command line for the same library, as a hint.
    public String command(String line) {
        return "crossover " + line + asked;
    }

    /// A path as short as it can be written from the working folder.
    public String shown(Path path) {
        return surroundings.shown(path);
    }
}
