package crossover.site.views;

import crossover.content.facts.Reading;

import java.math.BigDecimal;

/// A value as a page shows it.
///
/// @param text digits in groups of three from five digits on, so that years stay whole
/// @param unit what stands behind a number; empty if nothing does
/// @param look which of a number, a text or an absence it is: a style's name
public record Figure(String text, String unit, String look) {
    private static final String NUMBER = "number";
    private static final String TEXT = "text";
    private static final String ABSENT = "absent";

    public static Figure of(Reading reading, String unit) {
        return switch (reading) {
            case Reading.Number(var value) -> new Figure(digits(value), unit, NUMBER);
            case Reading.Range(var low, var high) ->
                    new Figure(digits(low) + " to " + digits(high), unit, NUMBER);
            case Reading.Text _, Reading.Texts _, Reading.Flag _ ->
                    new Figure(reading.plain(), "", TEXT);
            case Reading.NotPublished _, Reading.NotSeparable _ ->
                    new Figure(reading.plain(), "", ABSENT);
        };
    }

    /// Value and unit in one line.
    public String line() {
        return unit.isEmpty() ? text : text + " " + unit;
    }

    /// `1234.5` as it is, `12345.6` as `12,345.6`.
    public static String digits(BigDecimal value) {
        var plain = value.toPlainString();
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var sign = whole.startsWith("-") ? 1 : 0;
        return whole.length() - sign < 5
                ? plain
                : grouped(whole) + (point < 0 ? "" : plain.substring(point));
    }

    private static String grouped(String whole) {
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    }
}
