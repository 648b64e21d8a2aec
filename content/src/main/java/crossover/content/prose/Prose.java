package crossover.content.prose;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The text of an entry. One that was found good before is taken apart only when somebody asks for
/// a part: most questions about an entry are not about its text.
public final class Prose {
    /// No text at all.
    public static final Prose NONE = new Prose("", new Parts("", List.of(), List.of(), List.of()));

    private final String markdown;
    private final Supplier<Parts> reading;
    private Optional<Parts> parts = Optional.empty();

    Prose(String markdown, Parts parts) {
        this(markdown, () -> parts);
    }

    Prose(String markdown, Supplier<Parts> reading) {
        this.markdown = markdown;
        this.reading = reading;
    }

    /// What a text consists of; see the methods of the same names.
    record Parts(
            String plain, List<String> headings, List<Section> sections, List<ProseLink> links) {
        Parts {
            headings = List.copyOf(headings);
            sections = List.copyOf(sections);
            links = List.copyOf(links);
        }
    }

    /// The text as written, below the front matter.
    public String markdown() {
        return markdown;
    }

    /// Its words without markup, for the index.
    public String plain() {
        return parts().plain;
    }

    /// The texts of its headings, for the index.
    public List<String> headings() {
        return parts().headings;
    }

    public List<Section> sections() {
        return parts().sections;
    }

    public List<ProseLink> links() {
        return parts().links;
    }

    public List<Embed> embeds() {
        return sections().stream()
                .flatMap(
                        section ->
                                switch (section) {
                                    case Section.Shown(var embed) -> Stream.of(embed);
                                    case Section.Text _ -> Stream.empty();
                                })
                .toList();
    }

    private synchronized Parts parts() {
        if (parts.isEmpty()) {
            parts = Optional.of(reading.get());
        }
        return parts.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prose prose
                && markdown.equals(prose.markdown)
                && parts().equals(prose.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(markdown);
    }

    @Override
    public String toString() {
        return markdown;
    }
}
