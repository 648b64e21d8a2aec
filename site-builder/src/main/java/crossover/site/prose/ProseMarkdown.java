package crossover.site.prose;

import crossover.content.prose.Dialect;
import crossover.content.prose.Prose;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/// The text of an entry as Markdown again, with links that lead from where it stands.
public final class ProseMarkdown {
    private ProseMarkdown() {}

    public static String of(Prose prose, Links links) {
        var document = Dialect.parser().parse(prose.markdown());
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        links.resolve(link.getDestination())
                                .ifPresent(target -> link.setDestination(target.href()));
                    }
                });
        return MarkdownRenderer.builder()
                .extensions(Dialect.extensions())
                .build()
                .render(document)
                .strip();
    }
}
