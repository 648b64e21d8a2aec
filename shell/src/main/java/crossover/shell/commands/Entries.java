package crossover.shell.commands;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.kinds.Kind;
import crossover.content.kinds.Kinds;
import crossover.content.library.Library;
import crossover.content.problems.Suggestion;
import crossover.shell.answer.Failure;

import java.util.List;
import java.util.Locale;

/// Finds what a word of a command line names.
final class Entries {
    private Entries() {}

    /// The entry of an id, an old id, the name within its kind if there is but one, or one of its
    /// aliases.
    static Entry find(Library library, String written) throws Failure {
        if (EntryId.isId(written)) {
            var id = EntryId.of(written);
            var entry = library.find(id).or(() -> library.formerly(id));
            return entry.orElseThrow(() -> missing(library, written));
        }
        var named = named(library, written);
        return switch (named.size()) {
            case 0 -> throw missing(library, written);
            case 1 -> named.getFirst();
            default ->
                    throw Failure.usage(
                            "`" + written + "` names " + named.size() + " entries",
                            "say which: "
                                    + String.join(
                                            ", ",
                                            named.stream().map(e -> e.id().toString()).toList()));
        };
    }

    private static List<Entry> named(Library library, String written) {
        var ids = library.ids().stream().filter(id -> id.name().equals(written)).toList();
        if (!ids.isEmpty()) {
            return ids.stream().flatMap(id -> library.find(id).stream()).toList();
        }
        var wanted = written.toLowerCase(Locale.ROOT);
        return library.entries().stream().filter(entry -> isCalled(entry, wanted)).toList();
    }

    private static boolean isCalled(Entry entry, String wanted) {
        return entry.name().toLowerCase(Locale.ROOT).equals(wanted)
                || entry.frame().aliases().stream()
                        .anyMatch(alias -> alias.name().toLowerCase(Locale.ROOT).equals(wanted));
    }

    private static Failure missing(Library library, String written) {
        var ids = library.ids().stream().map(EntryId::toString).toList();
        return Failure.nothing(
                "there is no entry `" + written + "`",
                Suggestion.nearest(written, ids)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("find one with: crossover search " + written));
    }

    static Kind kind(String written) throws Failure {
        return Kinds.find(written)
                .orElseThrow(
                        () ->
                                Failure.usage(
                                        "there is no kind `" + written + "`",
                                        Suggestion.nearest(written, Kinds.folders())
                                                .map(near -> "did you mean `" + near + "`?")
                                                .orElse(
                                                        "kinds: "
                                                                + String.join(
                                                                        ", ", Kinds.folders()))));
    }
}
