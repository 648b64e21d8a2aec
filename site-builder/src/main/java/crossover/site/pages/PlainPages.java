package crossover.site.pages;

import crossover.content.entries.Entry;
import crossover.content.formats.Json;
import crossover.content.kinds.Kinds;
import crossover.site.html.Html;
import crossover.site.links.PageAddress;
import crossover.site.views.Changes;
import crossover.site.views.Edition;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The pages of which a site has one each: library, search, changes, methodology, not found.
record PlainPages(Edition edition) {
    static final PageAddress LIBRARY = PageAddress.page("library");
    static final PageAddress SEARCH = PageAddress.page("search");
    static final PageAddress CHANGES = PageAddress.page("changes");
    static final PageAddress METHOD = PageAddress.page("method");
    static final PageAddress NOT_FOUND = new PageAddress("404.html");

    /// Those that readers are sent to.
    static final List<PageAddress> FOUND =
            List.of(LIBRARY, SEARCH, CHANGES, METHOD, VerdictPage.ADDRESS);

    Stream<Page> all() {
        return Stream.of(library(), search(), changes(), method(), notFound());
    }

    private Page library() {
        var ways = new Ways(edition, LIBRARY);
        return Page.of(
                LIBRARY,
                "The library",
                "All kinds of entries: machines, chips, providers, laws, prices and their sources.",
                "library",
                Map.of("kinds", HomePage.kinds(ways), "total", edition.library().ids().size()));
    }

    private Page search() {
        return Page.of(
                        SEARCH,
                        "Search",
                        "Search the library, or browse all of its entries from A to Z.",
                        "search",
                        Map.of("letters", letters(new Ways(edition, SEARCH)), "kinds", kinds()))
                .with("assets/results.js");
    }

    /// What one entry of each kind is called, as a JSON object.
    private static Html kinds() {
        var names = new TreeMap<String, String>();
        Kinds.all().forEach(kind -> names.put(kind.folder(), kind.one()));
        return new Html(Json.line(names));
    }

    /// A letter and the entries whose names begin with it.
    record Letter(String letter, List<Way> entries) {}

    private List<Letter> letters(Ways ways) {
        var byLetter = new TreeMap<String, TreeMap<String, Way>>();
        for (var entry : edition.library().entries()) {
            if (!entry.kind().folder().equals("sources")) {
                byLetter.computeIfAbsent(letter(entry), _ -> new TreeMap<>())
                        .put(sorted(entry), ways.to(entry));
            }
        }
        return byLetter.entrySet().stream()
                .map(letter -> new Letter(letter.getKey(), List.copyOf(letter.getValue().values())))
                .toList();
    }

    private static String letter(Entry entry) {
        var first = sorted(entry).substring(0, 1).toUpperCase(Locale.ROOT);
        return first.matches("[A-Z]") ? first : "#";
    }

    private static String sorted(Entry entry) {
        var plain =
                Normalizer.normalize(entry.name(), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceFirst("^[^\\p{L}\\p{N}]+", "")
                + " "
                + entry.id();
    }

    private Page changes() {
        var ways = new Ways(edition, CHANGES);
        var news = Changes.in(edition).stream().map(change -> HomePage.news(change, ways)).toList();
        return Page.of(
                CHANGES,
                "What changed",
                "Prices that moved and laws that took effect, as far as the library saw it.",
                "changes",
                Map.of("news", news));
    }

    private Page method() {
        return Page.of(
                METHOD,
                "How the facts are kept true",
                "Where the facts come from, how they are checked, and what this site is not.",
                "method",
                Map.of("entries", edition.library().ids().size()));
    }

    private static Page notFound() {
        return Page.of(
                NOT_FOUND, "Not found", "There is no page at this address.", "not-found", Map.of());
    }
}
