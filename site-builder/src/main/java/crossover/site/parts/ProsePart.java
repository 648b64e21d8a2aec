package crossover.site.parts;

import crossover.content.entries.Entry;
import crossover.site.html.Html;
import crossover.site.prose.Embeds;
import crossover.site.prose.Links;
import crossover.site.prose.ProseHtml;

import java.util.Optional;

/// The text of an entry.
record ProsePart(Html html) {

    static Optional<Part> of(Entry entry, Links links, Embeds embeds) {
        var html = new ProseHtml(links, embeds, 2).render(entry.prose());
        return html.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.untitled("prose", new ProsePart(html)));
    }
}
