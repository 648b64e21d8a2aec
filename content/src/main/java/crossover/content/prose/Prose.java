package crossover.content.prose;

import java.util.List;

/// The text of an entry.
///
/// @param markdown as written, below the front matter
/// @param plain its words without markup, for the index
/// @param headings the texts of its headings, for the index
public record Prose(
        String markdown,
        String plain,
        List<String> headings,
        List<Section> sections,
        List<ProseLink> links) {
    /// No text at all.
    public static final Prose NONE = new Prose("", "", List.of(), List.of(), List.of());

    public Prose {
        headings = List.copyOf(headings);
        sections = List.copyOf(sections);
        links = List.copyOf(links);
    }

    public List<Embed> embeds() {
        return sections.stream()
                .flatMap(
                        section ->
                                switch (section) {
                                    case Section.Shown(var embed) ->
                                            java.util.stream.Stream.of(embed);
                                    case Section.Text _ -> java.util.stream.Stream.empty();
                                })
                .toList();
    }
}
