package crossover.shell.desk;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Everything that the program takes from the system, in one place, so that tests can give it.
///
/// @param folder the working folder, against which paths of command lines are resolved
/// @param home the folder of the program, beside which its own library lies; none if it was not
///     started by its launcher
/// @param variables the environment
/// @param today the day of reading
public record Surroundings(
        Path folder,
        Optional<Path> home,
        Map<String, String> variables,
        Streams streams,
        Screen screen,
        LocalDate today) {

    public Surroundings {
        variables = Map.copyOf(variables);
    }

    /// The three streams. Results go to `out`, everything else to `err`.
    public record Streams(InputStream in, PrintStream out, PrintStream err) {}

    /// What of the streams is a terminal, and how wide it is.
    public record Screen(boolean in, boolean out, boolean err, int columns) {
        /// Nothing is a terminal.
        public static final Screen NONE = new Screen(false, false, false, 80);
    }

    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    /// A path as a command line means it.
    public Path path(String written) {
        return folder.resolve(written).normalize();
    }

    /// A path as short as it can be written from the working folder.
    public String shown(Path path) {
        return path.startsWith(folder) && !path.equals(folder)
                ? folder.relativize(path).toString()
                : path.toString();
    }

    /// Says something that is not a result.
    public void say(String line) {
        streams.err().println(line);
        streams.err().flush();
    }
}
