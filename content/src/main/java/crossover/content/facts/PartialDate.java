package crossover.content.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A date as exact as its source gives it: `2025`, `2025-06` or `2025-06-23`. Precision is never
/// invented; where one day is needed, the first or the last that it may mean is taken.
public record PartialDate(String written, LocalDate first, LocalDate last)
        implements Comparable<PartialDate> {

    /// The date that a text writes, empty if it writes none.
    public static Optional<PartialDate> parse(String text) {
        if (!text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-')) {
            return Optional.empty();
        }
        try {
            return switch (text.length()) {
                case 4 -> year(text);
                case 7 -> Optional.of(month(text));
                case 10 -> Optional.of(of(LocalDate.parse(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    private static Optional<PartialDate> year(String text) {
        if (text.indexOf('-') >= 0) {
            return Optional.empty();
        }
        var year = Integer.parseInt(text);
        return Optional.of(
                new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private static PartialDate month(String text) {
        var month = YearMonth.parse(text);
        return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
    }

    @Override
    public int compareTo(PartialDate other) {
        var byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }

    @Override
    public String toString() {
        return written;
    }
}
