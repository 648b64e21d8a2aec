package crossover.content.rules;

import crossover.content.library.Library;
import crossover.content.problems.Problems;
import crossover.content.prose.Dialect;

import java.time.LocalDate;

/// No link in a text runs anything or leads where its address does not show.
final class LinksSafe implements Rule {
    @Override
    public String name() {
        return "links-safe";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.entries()) {
            for (var link : entry.prose().links()) {
                if (!Dialect.isSafe(link.destination())) {
                    problems.error(
                            name(),
                            link.at(),
                            "`%s` is not a link that may be followed".formatted(link.destination()),
                            "link an entry, a heading, `https://…` or `mailto:…`");
                }
            }
        }
    }
}
