package crossover.site.parts;

import crossover.content.entries.Entry;
import crossover.site.html.Html;
import crossover.site.links.PageAddress;
import crossover.site.views.Edition;
import crossover.site.views.Ways;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which sections the page of an entry has.
public record Parts(Edition edition, PageAddress page) {

    public List<Part> of(Entry entry) {
        return Stream.of(
                        FactsPart.of(entry, edition, page),
                        PricesPart.of(entry, edition, page),
                        ProsePart.of(entry, new Ways(edition, page), _ -> Html.NONE))
                .flatMap(Optional::stream)
                .toList();
    }
}
