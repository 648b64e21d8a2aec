package crossover.site.compare;

import crossover.content.facts.Citation;
import crossover.content.tables.Cell;
import crossover.site.html.Html;
import crossover.site.links.PageAddress;
import crossover.site.prose.ProseHtml;
import crossover.site.views.Dates;
import crossover.site.views.Figure;
import crossover.site.views.Ways;

import java.util.Optional;

/// A value as a comparison shows it.
///
/// @param text empty if nothing is stated
/// @param href where it comes from; empty if nowhere
/// @param date when it was seen; empty unless it is a price
/// @param disputed whether sources disagree
public record Shown(String text, String href, String date, boolean disputed) {
    private static final Shown NOTHING = new Shown("", "", "", false);

    static Shown of(Cell cell, String field, Ways ways) {
        return switch (cell) {
            case Cell.Empty _ -> NOTHING;
            case Cell.Curated(var markdown, var citation) -> curated(markdown, citation, ways);
            case Cell.Plain(var reading) ->
                    ways.named(field, reading.plain())
                            .map(way -> new Shown(way.name(), way.href(), "", false))
                            .orElseGet(
                                    () -> new Shown(Figure.of(reading, "").text(), "", "", false));
            case Cell.Stated stated ->
                    new Shown(
                            Figure.of(stated.held().reading(), "").text(),
                            PageAddress.of(stated.fact().address(), ways.page()),
                            date(field, stated),
                            !stated.conflicts().isEmpty());
            case Cell.Derived derived ->
                    new Shown(
                            Figure.of(derived.reading(), "").text(),
                            PageAddress.of(derived.from().getFirst(), ways.page()),
                            date(field, derived, ways),
                            false);
        };
    }

    private static Shown curated(String markdown, Optional<Citation> citation, Ways ways) {
        var text = new ProseHtml(ways, _ -> Html.NONE, 1).line(markdown).text();
        return citation.map(
                        said ->
                                new Shown(
                                        text,
                                        PageAddress.of(said.source()).from(ways.page()),
                                        Dates.of(said.seen().last()),
                                        false))
                .orElse(new Shown(text, "", "", false));
    }

    /// A price is never shown without its date.
    private static String date(String field, Cell.Stated stated) {
        return isPrice(field) ? Dates.of(stated.held().citation().seen().last()) : "";
    }

    private static String date(String field, Cell.Derived derived, Ways ways) {
        return isPrice(field)
                ? ways.edition()
                        .library()
                        .fact(derived.from().getFirst())
                        .flatMap(fact -> fact.asOf(ways.day()))
                        .map(held -> Dates.of(held.citation().seen().last()))
                        .orElse("")
                : "";
    }

    private static boolean isPrice(String field) {
        return field.startsWith("usd");
    }
}
