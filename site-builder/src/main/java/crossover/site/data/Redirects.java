package crossover.site.data;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.site.html.Templates;
import crossover.site.links.PageAddress;
import crossover.site.publish.SiteFile;
import crossover.site.views.Edition;

import java.util.Map;
import java.util.stream.Stream;

/// Pages at the addresses that entries had before, which lead to where they are now.
public record Redirects(Edition edition, Templates templates) {

    public Stream<SiteFile> files() {
        return edition.library().entries().stream()
                .flatMap(
                        entry ->
                                entry.frame().formerly().stream().map(old -> redirect(old, entry)));
    }

    private SiteFile redirect(EntryId old, Entry entry) {
        var address = PageAddress.of(old);
        var href = PageAddress.of(entry.id()).from(address);
        var html =
                templates.render(
                        "redirect", address.path(), Map.of("href", href, "name", entry.name()));
        return SiteFile.of(address, html.markup());
    }
}
