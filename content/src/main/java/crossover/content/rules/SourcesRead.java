package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.kinds.Source;
import crossover.content.library.Library;
import crossover.content.problems.Problems;

import java.time.LocalDate;

/// A source speaks for itself only if somebody here has read it: one that decides its value and was
/// seen only in a quotation says through whom, and one that was read says when.
final class SourcesRead implements Rule {
    @Override
    public String name() {
        return "sources-read";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.ofKind(Source.KIND)) {
            if (entry.detail() instanceof Source source) {
                check(entry, source, problems);
            }
        }
    }

    private void check(Entry entry, Source source, Problems problems) {
        var quoted = source.read() == Source.Read.QUOTED;
        if (quoted && decides(source.tier()) && source.note().isEmpty()) {
            problems.error(
                    name(),
                    entry.at("read"),
                    "`" + entry.id() + "` was only seen in a quotation and does not say in which",
                    "add `note: quoted in …`, or read it and write `read: full`");
        }
        if (!quoted && source.retrieved().isEmpty()) {
            problems.error(
                    name(),
                    entry.at("read"),
                    "`" + entry.id() + "` was read, but not said when",
                    "add `retrieved: 2026-10-05`, the date of the copy that was read");
        }
    }

    private static boolean decides(Source.Tier tier) {
        return switch (tier) {
            case REGULATOR, VENDOR, STANDARD -> true;
            case PAPER, DATA_SET, PRESS -> false;
        };
    }
}
