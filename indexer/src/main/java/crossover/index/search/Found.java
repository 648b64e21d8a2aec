package crossover.index.search;

import crossover.query.Attributes;
import crossover.query.Sort;
import crossover.query.Value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// The entries that were found, by their numbers, rising, and their scores.
final class Found {
    private int[] entries = new int[64];
    private int[] scores = new int[64];
    private int size;

    /// An entry and its score.
    record Ranked(int entry, int score) {}

    void add(int entry, int score) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
            scores = Arrays.copyOf(scores, 2 * size);
        }
        entries[size] = entry;
        scores[size++] = score;
    }

    int size() {
        return size;
    }

    int entry(int index) {
        return entries[index];
    }

    /// The best, the greatest score first, then the smaller id.
    List<Ranked> best(int limit) {
        var keys = new long[Math.min(limit, size)];
        var kept = 0;
        for (var i = 0; i < size; i++) {
            var key = (long) -scores[i] << Integer.SIZE | entries[i];
            if (kept < keys.length) {
                insert(keys, kept++, key);
            } else if (kept > 0 && key < keys[kept - 1]) {
                insert(keys, kept - 1, key);
            }
        }
        return Arrays.stream(keys)
                .mapToObj(key -> new Ranked((int) key, (int) -(key >> Integer.SIZE)))
                .toList();
    }

    /// Puts a key among the first `kept`, which are in order.
    private static void insert(long[] keys, int kept, long key) {
        var at = kept;
        for (; at > 0 && keys[at - 1] > key; at--) {
            keys[at] = keys[at - 1];
        }
        keys[at] = key;
    }

    /// The first in an order of fields; equals by score, then by id.
    List<Ranked> first(int limit, List<Sort> sorts, StatedValues values) {
        var stated = new HashMap<Integer, Attributes>();
        var all = new ArrayList<Ranked>();
        for (var i = 0; i < size; i++) {
            all.add(new Ranked(entries[i], scores[i]));
            stated.put(entries[i], read(values.at(entries[i]), sorts));
        }
        var order = Sort.order(sorts);
        all.sort(
                Comparator.comparing((Ranked hit) -> stated.get(hit.entry()), order)
                        .thenComparingInt(hit -> -hit.score())
                        .thenComparingInt(Ranked::entry));
        return all.subList(0, Math.min(limit, size));
    }

    private static Attributes read(Attributes entry, List<Sort> sorts) {
        var read = new HashMap<String, Value>();
        sorts.forEach(sort -> read.put(sort.field(), entry.value(sort.field())));
        return field -> read.getOrDefault(field, Value.UNSTATED);
    }
}
