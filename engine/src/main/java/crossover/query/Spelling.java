package crossover.query;

import java.util.Collection;
import java.util.Optional;

/// How far one word is from another, for "did you mean".
public final class Spelling {
    private Spelling() {}

    /// The nearest candidate: at most one slip in a short name, two from five letters, three from
    /// nine. Of equally near ones the first is taken, so pass them sorted.
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        var limit = word.length() < 5 ? 1 : word.length() < 9 ? 2 : 3;
        var best = Optional.<String>empty();
        for (var candidate : candidates) {
            var distance = distance(Letters.lower(word), Letters.lower(candidate), limit);
            if (distance <= limit) {
                best = Optional.of(candidate);
                limit = distance - 1;
            }
        }
        return best;
    }

    /// Letters to insert, drop, replace or swap with their neighbour to get from one word to the
    /// other; a number above `limit` once it is clear that it takes more.
    public static int distance(String from, String to, int limit) {
        if (Math.abs(from.length() - to.length()) > limit) {
            return limit + 1;
        }
        var before = new int[to.length() + 1];
        var above = new int[to.length() + 1];
        var row = new int[to.length() + 1];
        for (var j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (var i = 1; i <= from.length(); i++) {
            if (fill(from, to, i, before, above, row) > limit) {
                return limit + 1;
            }
            var free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[to.length()];
    }

    /// One row of the table of distances between beginnings; answers its least value.
    private static int fill(String from, String to, int i, int[] before, int[] above, int[] row) {
        row[0] = i;
        var least = i;
        for (var j = 1; j <= to.length(); j++) {
            var same = from.charAt(i - 1) == to.charAt(j - 1);
            var cost = Math.min(above[j] + 1, row[j - 1] + 1);
            cost = Math.min(cost, above[j - 1] + (same ? 0 : 1));
            if (swapped(from, to, i, j)) {
                cost = Math.min(cost, before[j - 2] + 1);
            }
            row[j] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }

    private static boolean swapped(String from, String to, int i, int j) {
        return i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
