package crossover.content.rules;

import crossover.content.library.Library;
import crossover.content.problems.Problems;

import java.time.LocalDate;

/// A source is quoted in a few words: what is longer is told, not copied.
final class QuotationsShort implements Rule {
    private static final int LONGEST = 25;

    @Override
    public String name() {
        return "quotations-short";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.entries()) {
            for (var quotation : entry.places().quotations()) {
                if (quotation.words() > LONGEST) {
                    problems.error(
                            name(),
                            quotation.at(),
                            "the quotation has %d words".formatted(quotation.words()),
                            "quote at most %d; say the rest in your own".formatted(LONGEST));
                }
            }
        }
    }
}
