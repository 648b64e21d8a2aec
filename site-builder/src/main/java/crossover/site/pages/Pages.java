package crossover.site.pages;

import crossover.site.html.Templates;
import crossover.site.publish.SiteFile;
import crossover.site.views.Edition;
import java.util.stream.Stream;

/// All pages of a site.
public final class Pages {
    private Pages() {}

    /// The pages as files, each made when it is asked for.
    public static Stream<SiteFile> of(Edition edition) {
        var templates = new Templates();
        var entries = new EntryPage(edition, templates);
        return new Layout(edition, templates).files(edition.library().entries().stream().map(entries::of));
    }
}
