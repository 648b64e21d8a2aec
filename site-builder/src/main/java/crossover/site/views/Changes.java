package crossover.site.views;

import crossover.content.entries.Entry;
import crossover.content.facts.Fact;
import crossover.content.facts.PartialDate;
import crossover.content.facts.Statement;
import crossover.content.kinds.Regulation;
import crossover.content.schema.Fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What changed in the world, as far as the library saw it: values that one source has
/// replaced, and
/// steps in the lives of laws. The newest come first.
public final class Changes {
    private Changes() {}

    /// A change.
    ///
    /// @param day the latest day on which it can have happened
    /// @param when the same in words, `between 2025-04-28 and 2025-06-23` if no source says
    /// @param path where on the entry's page it is told
    /// @param what in words, without the entry's name
    public record Change(LocalDate day, String when, Entry entry, String path, String what) {}

    public static List<Change> in(Edition edition) {
        return edition.library().entries().stream()
                .flatMap(entry -> Stream.concat(values(entry, edition), steps(entry, edition)))
                .sorted(
                        Comparator.comparing(Change::day)
                                .reversed()
                                .thenComparing(c -> c.entry().id()))
                .toList();
    }

    private static Stream<Change> values(Entry entry, Edition edition) {
        return entry.facts().values().stream()
                .flatMap(fact -> changes(entry, fact, edition).stream());
    }

    private static List<Change> changes(Entry entry, Fact fact, Edition edition) {
        var changes = new ArrayList<Change>();
        var said =
                fact.statements().stream()
                        .filter(s -> s.knownBy(edition.day()) && s.reading().isStated())
                        .sorted(Comparator.comparing(Statement::since))
                        .toList();
        for (var i = 1; i < said.size(); i++) {
            if (replaces(said.get(i), said.get(i - 1))) {
                changes.add(change(entry, fact, said.get(i - 1), said.get(i)));
            }
        }
        return changes;
    }

    /// Only a source that takes back its own value tells of a change; two that differ may both be
    /// wrong.
    private static boolean replaces(Statement now, Statement before) {
        return now.citation().source().equals(before.citation().source())
                && !now.reading().agreesWith(before.reading())
                && before.lastSeen().isBefore(now.since());
    }

    private static Change change(Entry entry, Fact fact, Statement before, Statement now) {
        var path = fact.address().path();
        var unit = Facts.unit(entry, path);
        var what =
                Facts.label(entry, path)
                        + ": "
                        + Figure.of(before.reading(), "").text()
                        + " → "
                        + Figure.of(now.reading(), unit).line();
        return new Change(now.since(), when(before, now), entry, path, what);
    }

    private static String when(Statement before, Statement now) {
        return now.citation()
                .from()
                .map(from -> "since " + from)
                .orElse(
                        "between "
                                + before.citation().seen().last()
                                + " and "
                                + now.citation().seen().first());
    }

    private static Stream<Change> steps(Entry entry, Edition edition) {
        return entry.detail() instanceof Regulation law
                ? law.status().stream().flatMap(status -> step(entry, status, edition))
                : Stream.empty();
    }

    private static Stream<Change> step(Entry entry, Regulation.Status status, Edition edition) {
        var what = Fields.written(status.state()).replace('-', ' ') + ": " + status.what();
        return status
                .citation()
                .from()
                .map(PartialDate::first)
                .filter(day -> !day.isAfter(edition.day()))
                .map(
                        day ->
                                new Change(
                                        day,
                                        "since " + status.citation().from().get(),
                                        entry,
                                        "status",
                                        what))
                .stream();
    }
}
