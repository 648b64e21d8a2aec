package crossover.site.views;

import crossover.content.facts.PartialDate;
import crossover.content.facts.Span;

/// Dates as pages show them: absolute and in one order, `2025-04-28`. How long ago that is, only
/// the reader's clock can say.
public final class Dates {
    private Dates() {}

    public static String of(PartialDate date) {
        return date.written();
    }

    public static String of(Span span) {
        return span.first().equals(span.last())
                ? span.first().written()
                : span.first() + " to " + span.last();
    }
}
