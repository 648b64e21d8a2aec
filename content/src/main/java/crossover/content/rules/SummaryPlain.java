package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.library.Library;
import crossover.content.problems.Problems;
import crossover.content.prose.Dialect;

import java.time.LocalDate;

/// A summary is one plain sentence that fits a line of search results.
final class SummaryPlain implements Rule {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 220;

    @Override
    public String name() {
        return "summary-plain";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        library.entries().forEach(entry -> check(entry, problems));
    }

    private void check(Entry entry, Problems problems) {
        var summary = entry.frame().summary();
        var length = summary.codePointCount(0, summary.length());
        if (length < SHORTEST || length > LONGEST) {
            problems.error(
                    name(),
                    entry.at("summary"),
                    "the summary has %d characters".formatted(length),
                    "write a sentence of %d to %d".formatted(SHORTEST, LONGEST));
        } else if (!Dialect.isPlain(summary)) {
            problems.error(
                    name(),
                    entry.at("summary"),
                    "the summary holds Markdown",
                    "write plain words: it is shown where nothing renders them");
        }
    }
}
