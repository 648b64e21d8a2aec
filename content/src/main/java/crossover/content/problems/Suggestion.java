package crossover.content.problems;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "Did you mean": the name that a misspelt one is nearest to.
public final class Suggestion {
    private static final int FEW = 12;

    /// Beyond this nobody has misspelt a name, and comparing takes time.
    private static final int LONGEST = 100;

    private Suggestion() {}

    /// The nearest of `known`, if one is near enough to be meant.
    public static Optional<String> nearest(String written, Collection<String> known) {
        var limit = Math.max(1, written.length() / 3);
        return ranked(written, known)
                .filter(name -> holds(name, written) || distance(written, name) <= limit)
                .findFirst();
    }

    /// A hint for a name that is not known: the nearest, or what there is.
    public static String hint(String written, Collection<String> known) {
        if (known.isEmpty()) {
            return "there is none yet";
        }
        return nearest(written, known)
                .map(name -> "did you mean `" + name + "`?")
                .orElseGet(() -> list(written, known));
    }

    private static String list(String written, Collection<String> known) {
        return known.size() <= FEW
                ? "known: " + String.join(", ", known)
                : "there are %d, such as %s"
                        .formatted(
                                known.size(),
                                ranked(written, known).limit(3).collect(Collectors.joining(", ")));
    }

    private static Stream<String> ranked(String written, Collection<String> known) {
        var distances = new HashMap<String, Integer>();
        known.forEach(name -> distances.put(name, distance(written, name)));
        return known.stream()
                .sorted(
                        Comparator.<String>comparingInt(distances::get)
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean holds(String name, String written) {
        return written.length() >= 4 && name.contains(written);
    }

    /// Edits (insert, delete, replace, swap neighbours) that turn one into the other.
    private static int distance(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        var rows = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int step(int[][] rows, String a, String b, int i, int j) {
        var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        var best =
                Math.min(rows[i - 1][j - 1] + same, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
