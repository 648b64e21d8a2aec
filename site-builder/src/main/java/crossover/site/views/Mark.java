package crossover.site.views;

import crossover.content.facts.Citation;
import crossover.content.facts.PartialDate;
import crossover.site.links.PageAddress;

/// Who says so, where and when, with the way to the source's page.
///
/// @param source what the source is called
/// @param at where in the source; may be empty
/// @param says a short quotation; may be empty
/// @param seen when the source said so, `2023-08-08 to 2025-04-28` for a span
/// @param from since when it holds; empty if no source says
public record Mark(String source, String href, String at, String says, String seen, String from) {

    public static Mark of(Citation citation, Ways ways) {
        return new Mark(
                ways.edition().name(citation.source()),
                PageAddress.of(citation.source()).from(ways.page()),
                citation.at(),
                citation.says(),
                Dates.of(citation.seen()),
                citation.from().map(PartialDate::written).orElse(""));
    }
}
