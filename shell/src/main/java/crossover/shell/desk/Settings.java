package crossover.shell.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which library a command works on.
///
/// @param library its folder, absolute
/// @param overlay a folder laid over it: an entry there replaces that of the same id, others are
///     added
/// @param asOf the day to answer for; none for the newest on which anything was seen
public record Settings(Path library, Optional<Path> overlay, Optional<LocalDate> asOf) {
    public Settings {
        library = library.toAbsolutePath().normalize();
        overlay = overlay.map(folder -> folder.toAbsolutePath().normalize());
    }

    /// The library's folder, then what is laid over it.
    public List<Path> folders() {
        return Stream.concat(Stream.of(library), overlay.stream()).toList();
    }
}
