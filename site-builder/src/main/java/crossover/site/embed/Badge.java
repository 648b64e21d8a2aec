package crossover.site.embed;

import crossover.content.entries.Entry;
import crossover.site.html.Html;
import crossover.site.links.PageAddress;
import crossover.site.publish.SiteFile;
import crossover.site.views.Highlight;
import crossover.site.views.Ways;

import java.util.Optional;

/// The price of an entry as a picture of one line, with its date and where it comes from.
public record Badge(String name, String price, String told) {
    private static final int LETTER = 7;
    private static final int EDGE = 10;

    /// Where the badge of an entry stands.
    public static PageAddress address(Entry entry) {
        return new PageAddress("badges/" + entry.id() + ".svg");
    }

    /// The badge of an entry; empty if it has no price of its own.
    public static Optional<Badge> of(Entry entry, Ways ways) {
        return Highlight.price(entry, ways)
                .map(
                        price ->
                                new Badge(
                                        entry.name(),
                                        price.figure().line() + ", " + price.label(),
                                        price.note() + " · Crossover, CC BY 4.0"));
    }

    public SiteFile file(Entry entry) {
        return SiteFile.of(address(entry), svg());
    }

    private String svg() {
        var left = width(name);
        var middle = width(price);
        var right = width(told);
        return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="24" role="img" aria-label="%2$s">
        <title>%2$s</title>
        <rect width="%1$d" height="24" rx="4" fill="#fff"/>
        <path d="M4 0h%3$dv24h-%3$da4 4 0 0 1-4-4v-16a4 4 0 0 1 4-4z" fill="#6a2c70"/>
        <rect x=".5" y=".5" width="%4$d" height="23" rx="4" fill="none" stroke="#8b877c"/>
        <g font-family="Verdana, DejaVu Sans, sans-serif" font-size="11">
        %5$s%6$s%7$s</g>
        </svg>
        """
                .formatted(
                        left + middle + right,
                        xml(name + ": " + price + ", " + told),
                        left - 4,
                        left + middle + right - 1,
                        text(0, left, "#fff", name),
                        text(left, middle, "#1b1d22", price),
                        text(left + middle, right, "#555a64", told));
    }

    private static int width(String text) {
        return text.length() * LETTER + 2 * EDGE;
    }

    private static String text(int from, int width, String colour, String text) {
        return "<text x=\"%d\" y=\"16\" textLength=\"%d\" lengthAdjust=\"spacingAndGlyphs\" fill=\"%s\">%s</text>\n"
                .formatted(from + EDGE, width - 2 * EDGE, colour, xml(text));
    }

    private static String xml(String text) {
        return Html.escaped(text).markup();
    }
}
