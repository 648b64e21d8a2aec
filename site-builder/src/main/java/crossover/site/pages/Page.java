package crossover.site.pages;

import crossover.site.links.PageAddress;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A page before it is written: where it stands, what it is about, and what its template shows.
///
/// @param title unlike that of any other page
/// @param scripts files below `assets/` or the site's root that make it live
record Page(
        PageAddress address,
        String title,
        String description,
        String template,
        Map<String, ?> model,
        List<String> scripts) {

    static Page of(
            PageAddress address,
            String title,
            String description,
            String template,
            Map<String, ?> model) {
        return new Page(address, title, description, template, model, List.of());
    }

    /// The page with further scripts.
    Page with(String... scripts) {
        var all = Stream.concat(this.scripts.stream(), Stream.of(scripts)).toList();
        return new Page(address, title, description, template, model, all);
    }
}
