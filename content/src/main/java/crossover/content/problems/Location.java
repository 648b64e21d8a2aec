package crossover.content.problems;

import java.util.Comparator;

/// A place in one authored file. Lines and columns start at 1 and count the whole file, front
/// matter included, so that an editor can jump straight there; `length` is how many characters to
/// mark.
///
/// @param file the path from the library's root, with `/` between its parts
public record Location(String file, int line, int column, int length)
        implements Comparable<Location> {
    private static final Comparator<Location> ORDER =
            Comparator.comparing(Location::file)
                    .thenComparingInt(Location::line)
                    .thenComparingInt(Location::column);

    /// The beginning of a file, for what concerns it as a whole.
    public static Location startOf(String file) {
        return new Location(file, 1, 1, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
