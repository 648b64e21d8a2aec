package crossover.site.pages;

import crossover.content.entries.Entry;
import crossover.content.kinds.Comparison;
import crossover.content.parts.Alias;
import crossover.content.prose.Embed;
import crossover.site.data.Api;
import crossover.site.data.Twin;
import crossover.site.embed.Badge;
import crossover.site.html.Templates;
import crossover.site.links.PageAddress;
import crossover.site.parts.Part;
import crossover.site.parts.Parts;
import crossover.site.views.Edition;
import crossover.site.views.Highlight;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The page of an entry.
record EntryPage(Edition edition, Templates templates) {
    static final String[] TABLES = {
        "assets/tables.js", "assets/table-tools.js", "assets/table-take.js"
    };
    private static final String[] NONE = {};
    private static final int MOST_NAMING = 24;

    /// The head and the margin of the page.
    ///
    /// @param namedBy entries whose text or facts name this one
    /// @param data the same entry in other formats
    record Head(
            String id,
            String kind,
            String kindTitle,
            String kindHref,
            String name,
            String summary,
            List<String> aliases,
            List<Highlight> highlights,
            List<Way> related,
            List<Way> namedBy,
            List<Way> data) {}

    Page of(Entry entry) {
        var address = PageAddress.of(entry.id());
        var ways = new Ways(edition, address);
        var parts = new Parts(ways, templates).of(entry, files(entry));
        var page =
                Page.of(
                        address,
                        title(entry),
                        entry.frame().summary(),
                        "entry",
                        Map.of(
                                "entry",
                                head(entry, ways),
                                "parts",
                                parts,
                                "contents",
                                contents(parts)));
        return page.with(scripts(entry));
    }

    /// Its name and kind; of two that are called the same, the name of the file too.
    private String title(Entry entry) {
        var namesakes =
                edition.library().ofKind(entry.kind()).stream()
                        .filter(other -> other.name().equals(entry.name()))
                        .count();
        var told = namesakes > 1 ? " " + entry.id().name() : "";
        return entry.name() + " (" + entry.kind().one() + told + ")";
    }

    private static String[] scripts(Entry entry) {
        var embeds = entry.prose().embeds();
        var lists = embeds.stream().anyMatch(Embed.Table.class::isInstance);
        var calculators = calculators(embeds);
        return Stream.of(
                        calculators.isEmpty() ? NONE : CalculatorPages.scripts(calculators),
                        lists || entry.detail() instanceof Comparison ? TABLES : NONE)
                .flatMap(Stream::of)
                .toArray(String[]::new);
    }

    private static List<String> calculators(List<Embed> embeds) {
        return embeds.stream()
                .flatMap(
                        embed ->
                                embed instanceof Embed.Calculator calculator
                                        ? Stream.of(calculator.id())
                                        : Stream.empty())
                .toList();
    }

    private static List<PageAddress> files(Entry entry) {
        return entry.detail() instanceof Comparison
                ? TableFiles.of(PageAddress.of(entry.id()))
                : List.of();
    }

    private Head head(Entry entry, Ways ways) {
        return new Head(
                entry.id().toString(),
                entry.kind().folder(),
                entry.kind().title(),
                PageAddress.of(entry.kind()).from(ways.page()),
                entry.name(),
                entry.frame().summary(),
                entry.frame().aliases().stream().map(Alias::name).toList(),
                Highlight.of(entry, ways),
                edition.relatedTo(entry).stream().map(ways::to).toList(),
                edition.mentions().of(entry.id()).stream()
                        .limit(MOST_NAMING)
                        .map(ways::to)
                        .toList(),
                data(entry, ways));
    }

    /// The same entry in other formats.
    private static List<Way> data(Entry entry, Ways ways) {
        var badge =
                Badge.of(entry, ways)
                        .map(_ -> new Way("Badge", Badge.address(entry).from(ways.page()), ""));
        return Stream.concat(
                        Stream.of(
                                new Way("JSON", Api.of(entry.id()).from(ways.page()), ""),
                                new Way("Markdown", Twin.of(entry).from(ways.page()), "")),
                        badge.stream())
                .toList();
    }

    private static List<Part.Heading> contents(List<Part> parts) {
        var headings = parts.stream().flatMap(part -> part.headings().stream()).toList();
        return headings.size() < 2 ? List.of() : headings;
    }
}
