package crossover.content.facts;

import java.time.LocalDate;
import java.util.Optional;

/// When a source was seen to say something: on one day, or from a first sighting to a last one,
/// `2023-08-08..2025-04-28`.
public record Span(PartialDate first, PartialDate last) {
    public Span {
        if (last.last().isBefore(first.first())) {
            throw new IllegalArgumentException(
                    "a span runs forward, not from `" + first + "` to `" + last + "`");
        }
    }

    /// The span that a text writes, empty if it writes none.
    public static Optional<Span> parse(String text) {
        var dots = text.indexOf("..");
        if (dots < 0) {
            return PartialDate.parse(text).map(day -> new Span(day, day));
        }
        var first = PartialDate.parse(text.substring(0, dots));
        var last = PartialDate.parse(text.substring(dots + 2));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return last.get().last().isBefore(first.get().first())
                ? Optional.empty()
                : Optional.of(new Span(first.get(), last.get()));
    }

    /// Whether the two have a day in common.
    public boolean overlaps(Span other) {
        return !first.first().isAfter(other.last.last())
                && !other.first.first().isAfter(last.last());
    }

    public boolean begunBy(LocalDate day) {
        return !first.first().isAfter(day);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.written() : first + ".." + last;
    }
}
