package crossover.content.entries;

import crossover.content.facts.EntryId;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;
import crossover.content.problems.Suggestion;
import crossover.content.yaml.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The prices that stand in lists of many instead of in their entries. Each is written like one of
/// the `observations` of an entry, and becomes one before the entry is read.
public final class ListedPrices {
    private static final String PRICES = "prices";
    private static final String OBSERVATIONS = "observations";

    private final Map<EntryId, List<Node>> rows = new HashMap<>();

    void add(EntryId id, Node.Mapping row) {
        rows.computeIfAbsent(id, _ -> new ArrayList<>()).add(row);
    }

    /// Front matter with the listed prices of its entry behind those that it states itself.
    Node.Mapping addTo(Node.Mapping head, EntryId id) {
        var listed = rows.getOrDefault(id, List.of());
        if (listed.isEmpty()) {
            return head;
        }
        return switch (valueOf(head, PRICES, listed)) {
            case Node.Mapping prices -> with(head, PRICES, withRows(prices, listed));
            // What else stands there is refused when the entry is read.
            case Node _ -> head;
        };
    }

    private static Node.Mapping withRows(Node.Mapping prices, List<Node> listed) {
        var empty = new Node.Sequence(List.of(), listed.getFirst().mark());
        var written = prices.find(OBSERVATIONS).map(Node.Pair::value).orElse(empty);
        if (!(written instanceof Node.Sequence(var items, var mark))) {
            return prices;
        }
        var all = new ArrayList<>(items);
        all.addAll(listed);
        return with(prices, OBSERVATIONS, new Node.Sequence(all, mark));
    }

    private static Node valueOf(Node.Mapping block, String key, List<Node> listed) {
        return block.find(key)
                .map(Node.Pair::value)
                .orElse(new Node.Mapping(List.of(), listed.getFirst().mark()));
    }

    private static Node.Mapping with(Node.Mapping block, String key, Node value) {
        var pairs = new ArrayList<Node.Pair>();
        block.pairs().stream().filter(p -> !p.key().text().equals(key)).forEach(pairs::add);
        var written = block.find(key).map(Node.Pair::key);
        pairs.add(new Node.Pair(written.orElse(new Node.Scalar(key, false, value.mark())), value));
        return new Node.Mapping(pairs, block.mark());
    }

    /// Every listed price belongs to an entry of the library.
    ///
    /// @param known the entries that have a file, sound or not
    public void checkEntries(Set<EntryId> known, Problems problems) {
        var names = known.stream().map(EntryId::toString).toList();
        rows.forEach(
                (id, listed) -> {
                    if (!known.contains(id)) {
                        problems.error(
                                PriceFile.RULE,
                                place(listed.getFirst()),
                                "there is no entry `" + id + "`",
                                Suggestion.hint(id.toString(), names));
                    }
                });
    }

    private static Location place(Node row) {
        return row.mark().in("");
    }
}
