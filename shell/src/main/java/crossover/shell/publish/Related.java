package crossover.shell.publish;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.kinds.Source;
import crossover.content.library.Library;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which entries resemble which: they link one another, or the same third one. A third that few
/// link says more than one that all do, so each counts by the logarithm of how rare it is.
final class Related {
    private static final int SHOWN = 6;
    private static final double DIRECT = 2;

    private final Map<EntryId, Set<EntryId>> targets = new TreeMap<>();
    private final Map<EntryId, Set<EntryId>> linking = new TreeMap<>();

    private Related(Library library) {
        for (var entry : library.entries()) {
            if (!entry.kind().equals(Source.KIND)) {
                targets.put(entry.id(), targets(entry));
            }
        }
        targets.forEach(
                (id, linked) ->
                        linked.forEach(
                                target ->
                                        linking.computeIfAbsent(target, _ -> new HashSet<>())
                                                .add(id)));
    }

    /// For each entry those that resemble it, the closest first; equals by their ids.
    static Map<EntryId, List<EntryId>> of(Library library) {
        var related = new Related(library);
        var all = new TreeMap<EntryId, List<EntryId>>();
        related.targets.keySet().forEach(id -> all.put(id, related.closest(id)));
        return all;
    }

    private static Set<EntryId> targets(Entry entry) {
        var targets = new HashSet<EntryId>();
        entry.links().forEach(link -> targets.add(link.target()));
        for (var link : entry.prose().links()) {
            var written = link.destination().replaceFirst("#.*", "");
            if (link.isInternal() && EntryId.isId(written)) {
                targets.add(EntryId.of(written));
            }
        }
        targets.removeIf(
                target -> target.kind().equals(Source.KIND.folder()) || target.equals(entry.id()));
        return targets;
    }

    private List<EntryId> closest(EntryId id) {
        var scores = new HashMap<EntryId, Double>();
        for (var target : targets.getOrDefault(id, Set.of())) {
            var sharing = linking.getOrDefault(target, Set.of());
            sharing.forEach(other -> scores.merge(other, rarity(sharing.size()), Double::sum));
            scores.merge(target, DIRECT, Double::sum);
        }
        linking.getOrDefault(id, Set.of())
                .forEach(other -> scores.merge(other, DIRECT, Double::sum));
        scores.remove(id);
        scores.keySet().retainAll(targets.keySet());
        return scores.entrySet().stream()
                .sorted(
                        Map.Entry.<EntryId, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double rarity(int sharing) {
        return Math.log((1.0 + targets.size()) / sharing);
    }
}
