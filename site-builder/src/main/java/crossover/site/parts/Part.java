package crossover.site.parts;

import java.util.List;

/// A section of a page: a template and what it shows.
///
/// @param headings what the page's table of contents says of it
public record Part(String template, Object model, List<Heading> headings) {

    /// A line of the table of contents.
    public record Heading(String id, String title) {}

    static Part of(String template, String id, String title, Object model) {
        return new Part("parts/" + template, model, List.of(new Heading(id, title)));
    }

    /// A section that the table of contents passes over.
    static Part untitled(String template, Object model) {
        return new Part("parts/" + template, model, List.of());
    }
}
