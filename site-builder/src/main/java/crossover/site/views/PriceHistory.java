package crossover.site.views;

import crossover.charts.Axis;
import crossover.charts.Curve;
import crossover.charts.LineChart;
import crossover.charts.Point;
import crossover.charts.Steps;
import crossover.content.entries.Entry;
import crossover.content.facts.Fact;
import crossover.content.facts.Reading;
import crossover.content.facts.Statement;
import crossover.content.parts.PriceList.Price;
import crossover.content.parts.Purchase;
import crossover.site.html.Html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the offers of an entry cost over time: curves, and the sightings that they are drawn from.
///
/// @param chart the curves; one that falls between two sightings says that nobody knows the day
/// @param rows the sightings, the newest first
public record PriceHistory(Html chart, String caption, List<Sighting> rows) {
    private static final int LEAST = 3;
    private static final int MOST_CURVES = 4;
    private static final int WIDTH = 720;

    /// A price and who saw it when.
    public record Sighting(String offer, Figure figure, Mark mark) {}

    /// An offer and what undisputed sources saw of it.
    private record Line(Price price, List<Statement> said) {
        String unit() {
            return price.offer().unit();
        }
    }

    /// The history of an entry, empty if none of its offers was seen often enough.
    public static Optional<PriceHistory> of(Entry entry, Ways ways) {
        var all =
                entry.detail().prices().prices().stream()
                        .filter(price -> isOneSellers(price.offer().purchase()))
                        .map(price -> new Line(price, said(entry, price, ways.day())))
                        .filter(line -> !line.said().isEmpty())
                        .toList();
        return all.stream()
                .filter(line -> line.said().size() >= LEAST)
                .findFirst()
                .map(line -> history(entry, comparable(line, all), ways));
    }

    /// What can stand on one axis with a line.
    private static List<Line> comparable(Line line, List<Line> all) {
        return all.stream()
                .filter(other -> other.unit().equals(line.unit()))
                .limit(MOST_CURVES)
                .toList();
    }

    /// Prices of many sellers have no curve: each is another's.
    private static boolean isOneSellers(Purchase purchase) {
        return purchase != Purchase.STREET && purchase != Purchase.USED;
    }

    private static List<Statement> said(Entry entry, Price price, LocalDate day) {
        return entry.fact("prices[" + price.key() + "]").stream()
                .flatMap(fact -> undisputed(fact, day))
                .sorted(Comparator.comparing(Statement::since).thenComparing(Statement::lastSeen))
                .toList();
    }

    private static Stream<Statement> undisputed(Fact fact, LocalDate day) {
        var disputed = fact.conflictsOn(day);
        return fact.statements().stream()
                .filter(s -> s.knownBy(day) && !disputed.contains(s))
                .filter(s -> s.reading().number().isPresent());
    }

    private static PriceHistory history(Entry entry, List<Line> lines, Ways ways) {
        var unit = lines.getFirst().unit();
        var title = "Prices of " + entry.name() + " over time";
        var chart =
                new LineChart(
                        title,
                        "Each curve joins the days on which a price was seen, in " + unit + ".",
                        new Axis("Seen", "", Steps.YEARS, 0),
                        new Axis(unit, "", Steps.DECIMAL, 2),
                        lines.stream().map(line -> curve(line, ways.day())).toList(),
                        List.of());
        return new PriceHistory(new Html(chart.svg(WIDTH)), title, rows(lines, ways));
    }

    private static Curve curve(Line line, LocalDate day) {
        var points = new ArrayList<Point>();
        for (var statement : line.said()) {
            points.add(point(statement.since(), statement.reading()));
            points.add(point(statement.lastSeenBy(day), statement.reading()));
        }
        points.sort(Comparator.comparingDouble(Point::x));
        return new Curve(Prices.label(line.price()), points);
    }

    private static Point point(LocalDate seen, Reading reading) {
        var year = seen.getYear() + (seen.getDayOfYear() - 1) / (double) seen.lengthOfYear();
        return switch (reading) {
            case Reading.Range(var low, var high) ->
                    new Point(
                            year,
                            (low.doubleValue() + high.doubleValue()) / 2,
                            low.doubleValue(),
                            high.doubleValue());
            case Reading.Number(var value) -> Point.of(year, value.doubleValue());
            case Reading.Text _,
                    Reading.Texts _,
                    Reading.Flag _,
                    Reading.NotPublished _,
                    Reading.NotSeparable _ ->
                    throw new IllegalArgumentException("a curve is made of numbers");
        };
    }

    private static List<Sighting> rows(List<Line> lines, Ways ways) {
        return lines.stream()
                .flatMap(line -> line.said().reversed().stream().map(s -> sighting(line, s, ways)))
                .toList();
    }

    private static Sighting sighting(Line line, Statement statement, Ways ways) {
        return new Sighting(
                Prices.label(line.price()),
                Figure.of(statement.reading(), line.unit()),
                Mark.of(statement.citation(), ways));
    }
}
