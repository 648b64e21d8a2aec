package crossover.site.compare;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.kinds.Accelerators;
import crossover.content.kinds.ComputeSystem;
import crossover.content.kinds.Instance;
import crossover.content.library.Library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which entries are laid side by side on pages of their own: found in the library, not listed.
///
/// - *Rented or owned*: for each accelerator, machines to rent and to own that have as many of it
/// - *Rented from whom*: machines with as many of the same accelerator, one of each provider
/// - *Which accelerator*: any two of those that most machines have
public final class Sets {
    private static final int MOST = 5;
    private static final int MOST_USED = 6;

    private Sets() {}

    /// Entries to be laid side by side.
    ///
    /// @param slug the name of the page's folder
    public record Chosen(String slug, String title, List<Entry> entries) {}

    /// Machines with one count of one accelerator.
    private record Machines(Accelerators accelerators, List<Entry> rented, List<Entry> owned) {}

    public static List<Chosen> of(Library library) {
        var machines = machines(library);
        return Stream.of(
                        machines.stream().flatMap(m -> rentedOrOwned(m, library)),
                        machines.stream().flatMap(m -> rented(m, library)),
                        accelerators(machines, library))
                .flatMap(sets -> sets)
                .toList();
    }

    private static List<Machines> machines(Library library) {
        var rented = by(library, Sets::ofInstance);
        var owned = by(library, Sets::ofSystem);
        return Stream.of(rented, owned)
                .flatMap(map -> map.keySet().stream())
                .distinct()
                .sorted(
                        Comparator.comparing(Accelerators::id)
                                .thenComparing(Accelerators::count, Comparator.reverseOrder()))
                .map(
                        a ->
                                new Machines(
                                        a,
                                        rented.getOrDefault(a, List.of()),
                                        owned.getOrDefault(a, List.of())))
                .toList();
    }

    private static Map<Accelerators, List<Entry>> by(
            Library library, Function<Entry, Stream<Accelerators>> accelerators) {
        return library.entries().stream()
                .flatMap(entry -> accelerators.apply(entry).map(a -> Map.entry(a, entry)))
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Stream<Accelerators> ofInstance(Entry entry) {
        return entry.detail() instanceof Instance i ? Stream.of(i.accelerators()) : Stream.of();
    }

    private static Stream<Accelerators> ofSystem(Entry entry) {
        return entry.detail() instanceof ComputeSystem s
                ? Stream.of(s.accelerators())
                : Stream.of();
    }

    private static Stream<Chosen> rentedOrOwned(Machines machines, Library library) {
        if (machines.rented().isEmpty() || machines.owned().isEmpty()) {
            return Stream.of();
        }
        var owned = machines.owned().stream().limit(2).toList();
        var entries =
                Stream.concat(
                                oneOfEach(machines.rented()).limit(MOST - owned.size()),
                                owned.stream())
                        .toList();
        return Stream.of(
                new Chosen(
                        "rented-or-owned-" + slug(machines),
                        "Rented or owned: machines with " + named(machines, library),
                        entries));
    }

    private static Stream<Chosen> rented(Machines machines, Library library) {
        var entries = oneOfEach(machines.rented()).limit(MOST).toList();
        return entries.size() < 2
                ? Stream.of()
                : Stream.of(
                        new Chosen(
                                "rented-" + slug(machines),
                                "Rented from whom: instances with " + named(machines, library),
                                entries));
    }

    /// The first instance of each provider.
    private static Stream<Entry> oneOfEach(List<Entry> instances) {
        var providers = new HashSet<EntryId>();
        return instances.stream()
                .filter(
                        entry ->
                                entry.detail() instanceof Instance instance
                                        && providers.add(instance.provider()));
    }

    /// Pairs of those that are both rented out and sold in machines: between these people choose.
    private static Stream<Chosen> accelerators(List<Machines> machines, Library library) {
        var uses = new TreeMap<EntryId, Integer>();
        for (var m : machines) {
            if (!m.rented().isEmpty() && !m.owned().isEmpty()) {
                var count = m.rented().size() + m.owned().size();
                uses.merge(m.accelerators().id(), count, Integer::sum);
            }
        }
        var used =
                uses.entrySet().stream()
                        .sorted(Map.Entry.<EntryId, Integer>comparingByValue().reversed())
                        .flatMap(use -> library.find(use.getKey()).stream())
                        .limit(MOST_USED)
                        .toList();
        var pairs = new ArrayList<Chosen>();
        for (var i = 0; i < used.size(); i++) {
            for (var j = i + 1; j < used.size(); j++) {
                pairs.add(pair(used.get(i), used.get(j)));
            }
        }
        return pairs.stream();
    }

    private static Chosen pair(Entry first, Entry second) {
        var both = Stream.of(first, second).sorted(Comparator.comparing(Entry::id)).toList();
        var slugs = both.stream().map(entry -> entry.id().name()).toList();
        var names = both.stream().map(Entry::name).toList();
        return new Chosen(String.join("-or-", slugs), String.join(" or ", names), both);
    }

    private static String slug(Machines machines) {
        return machines.accelerators().count() + "-" + machines.accelerators().id().name();
    }

    private static String named(Machines machines, Library library) {
        var id = machines.accelerators().id();
        var name = library.find(id).map(Entry::name).orElse(id.name());
        return machines.accelerators().count() + " × " + name;
    }
}
