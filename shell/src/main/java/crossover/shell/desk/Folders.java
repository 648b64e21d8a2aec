package crossover.shell.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/// Where the program keeps what is its own, by the XDG base directory specification: what can be
/// made again in the cache, what was typed in the state folder. Relative paths in the variables are
/// ignored, as the specification asks.
public record Folders(Path cache, Path state) {

    public static Folders of(Surroundings surroundings) {
        return new Folders(
                folder(surroundings, "XDG_CACHE_HOME", ".cache"),
                folder(surroundings, "XDG_STATE_HOME", ".local/state"));
    }

    private static Path folder(Surroundings surroundings, String variable, String inHome) {
        return absolute(surroundings, variable)
                .or(() -> absolute(surroundings, "HOME").map(home -> home.resolve(inHome)))
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")))
                .resolve("crossover");
    }

    private static Optional<Path> absolute(Surroundings surroundings, String variable) {
        return surroundings.variable(variable).map(Path::of).filter(Path::isAbsolute);
    }

    /// The folder of what is made from a library: one per library, overlay and date.
    Path cacheOf(Settings settings) {
        var name = settings.library() + "\n" + settings.overlay() + "\n" + settings.asOf();
        var checksum = new CRC32C();
        checksum.update(name.getBytes(StandardCharsets.UTF_8));
        var folder = settings.library().getFileName();
        return cache.resolve(
                folder + "-" + Long.toHexString(checksum.getValue() | 1L << 32).substring(1));
    }
}
