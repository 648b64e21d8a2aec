package crossover.content.problems;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// "Did you mean": the name that a misspelt one is nearest to.
public final class Suggestion {
    private Suggestion() {}

    /// The nearest of `known`, if one is near enough to be meant.
    public static Optional<String> nearest(String written, Collection<String> known) {
        var limit = Math.max(1, written.length() / 3);
        return known.stream()
                .filter(name -> distance(written, name) <= limit || holds(name, written))
                .min(
                        Comparator.<String>comparingInt(name -> distance(written, name))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /// A hint for a name that is not known: the nearest, or what there is.
    public static String hint(String written, Collection<String> known) {
        return nearest(written, known)
                .map(name -> "did you mean `" + name + "`?")
                .orElseGet(() -> known.size() > 12 ? "" : "known: " + String.join(", ", known));
    }

    private static boolean holds(String name, String written) {
        return written.length() >= 4 && name.contains(written);
    }

    /// Edits (insert, delete, replace, swap neighbours) that turn one into the other.
    private static int distance(String a, String b) {
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
