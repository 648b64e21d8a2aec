package crossover.site.prose;

import crossover.content.prose.Dialect;
import crossover.content.prose.Prose;
import crossover.content.prose.Section;
import crossover.site.html.Html;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import java.util.HashMap;
import java.util.Map;

/// Renders the text of one page. Headings are counted over the whole text, so that two of the same
/// words have different anchors.
public final class ProseHtml {
    private final Parser parser = Dialect.parser();
    private final Links links;
    private final Embeds embeds;
    private final int topLevel;
    private final Map<String, Integer> slugs = new HashMap<>();

    /// @param topLevel the level at which the text's headings begin on this page
    public ProseHtml(Links links, Embeds embeds, int topLevel) {
        this.links = links;
        this.embeds = embeds;
        this.topLevel = topLevel;
    }

    public Html render(Prose prose) {
        var levels = new HeadingLevels(topLevel);
        var html = Html.NONE;
        for (var section : prose.sections()) {
            html = html.and(render(section, levels));
        }
        return html;
    }

    /// A line of Markdown without a paragraph around it, as in the cells of tables.
    public Html line(String markdown) {
        var html = rendered(markdown, new HeadingLevels(topLevel)).markup().strip();
        var isOneParagraph =
                html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 1) < 0;
        return isOneParagraph ? new Html(html.substring(3, html.length() - 4)) : new Html(html);
    }

    private Html render(Section section, HeadingLevels levels) {
        return switch (section) {
            case Section.Text(var markdown) -> rendered(markdown, levels);
            case Section.Shown(var embed) -> embeds.show(embed);
        };
    }

    private Html rendered(String markdown, HeadingLevels levels) {
        var document = parser.parse(markdown);
        document.accept(new Arrangement(links, levels));
        return new Html(renderer().render(document));
    }

    private HtmlRenderer renderer() {
        return HtmlRenderer.builder()
                .extensions(Dialect.extensions())
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new SafeUrls())
                .attributeProviderFactory(_ -> new Attributes(this::slug))
                .nodeRendererFactory(Framed.Renderer::new)
                .build();
    }

    /// An anchor for a heading, unlike those of facts, which have a dot or a bracket.
    private String slug(Node heading) {
        var slug = "s-" + Slug.of(heading);
        var seen = slugs.merge(slug, 1, Integer::sum);
        return seen == 1 ? slug : slug + "-" + seen;
    }
}
