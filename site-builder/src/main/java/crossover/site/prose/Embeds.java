package crossover.site.prose;

import crossover.content.prose.Embed;
import crossover.site.html.Html;

/// Shows what a text embeds.
@FunctionalInterface
public interface Embeds {
    Html show(Embed embed);
}
