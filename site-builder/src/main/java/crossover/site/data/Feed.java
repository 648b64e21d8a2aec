package crossover.site.data;

import static crossover.site.data.Announcements.xml;

import crossover.site.links.Anchor;
import crossover.site.links.PageAddress;
import crossover.site.views.Changes;
import crossover.site.views.Changes.Change;
import crossover.site.views.Edition;

import java.time.LocalDate;
import java.util.stream.Collectors;

/// What changed in the world, as an Atom feed. Its dates are those of the changes and of the
/// edition, never of the clock.
record Feed(Edition edition, String base) {
    private static final int NEWEST = 50;

    String text() {
        var entries =
                Changes.in(edition).stream()
                        .limit(NEWEST)
                        .map(this::entry)
                        .collect(Collectors.joining());
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
        <title>Crossover: what changed</title>
        <id>%1$s</id>
        <link rel="self" href="%1$sfeed.xml"/>
        <link href="%1$schanges/"/>
        <updated>%2$s</updated>
        <author><name>Crossover</name></author>
        <rights>CC BY 4.0</rights>
        %3$s</feed>
        """
                .formatted(xml(base), moment(edition.day()), entries);
    }

    private String entry(Change change) {
        var page = base + PageAddress.of(change.entry().id()).pretty();
        var place = page + "#" + Anchor.fragment(change.path());
        var words = legible(change.entry().name() + ": " + change.what());
        return """
        <entry>
        <title>%s</title>
        <id>%s</id>
        <link href="%s"/>
        <updated>%s</updated>
        <summary>%s</summary>
        </entry>
        """
                .formatted(
                        xml(words),
                        xml(place + "@" + change.day()),
                        xml(place),
                        moment(change.day()),
                        xml(legible(change.when())));
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /// Without the characters that XML cannot hold.
    private static String legible(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]", "\uFFFD");
    }
}
