package crossover.compliance;

import crossover.query.Letters;
import crossover.query.Truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which place lies in which: `DE` in `EU`, `EU` in `EEA`, `US-TX` in `US`; everything in
/// `*`.
///
/// Who belongs to a union changes, so it is passed in. Classes of data may be told too, if one is
/// part of another (`health` in `special-category`).
public final class Places {
    private final Map<String, Set<String>> groups = new HashMap<>();

    private Places(Map<String, List<String>> groupsOf) {
        for (var place : groupsOf.keySet()) {
            groups.put(place, reach(place, groupsOf));
        }
    }

    /// @param groupsOf for each place the places it lies in; what those lie in follows
    public static Places of(Map<String, List<String>> groupsOf) {
        return new Places(groupsOf);
    }

    private static Set<String> reach(String place, Map<String, List<String>> groupsOf) {
        var reached = new HashSet<String>();
        var open = new ArrayList<>(List.of(place));
        while (!open.isEmpty()) {
            var next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                open.addAll(groupsOf.getOrDefault(next, List.of()));
            }
        }
        return reached;
    }

    /// Whether a place is the other or lies in it. A state or province lies in the country its code
    /// begins with (ISO 3166-2), and so in all that the country lies in.
    public boolean within(String place, String group) {
        return Letters.same(place, group)
                || group.equals("*")
                || groups.getOrDefault(place, Set.of()).contains(group)
                || place.indexOf('-') == 2 && within(place.substring(0, 2), group);
    }

    /// As [#within]; unknown if it is the greater one: what is said to be in the US may be in
    /// Texas.
    Truth overlap(String place, String group) {
        return within(place, group)
                ? Truth.TRUE
                : within(group, place) ? Truth.UNKNOWN : Truth.FALSE;
    }
}
