package crossover.site.prose;

import crossover.content.prose.Dialect;
import crossover.content.prose.Prose;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/// The text of an entry as Markdown again, with links that lead from where it stands, and with raw
/// HTML as the text that it is here: other readers would take it for markup.
public final class ProseMarkdown {
    private ProseMarkdown() {}

    public static String of(Prose prose, Links links) {
        var document = Dialect.parser().parse(prose.markdown());
        document.accept(new Portable(links));
        return MarkdownRenderer.builder()
                .extensions(Dialect.extensions())
                .build()
                .render(document)
                .strip();
    }

    private static final class Portable extends AbstractVisitor {
        private final Links links;

        Portable(Links links) {
            this.links = links;
        }

        @Override
        public void visit(Link link) {
            links.resolve(link.getDestination())
                    .ifPresent(target -> link.setDestination(target.href()));
            visitChildren(link);
        }

        @Override
        public void visit(HtmlInline html) {
            replace(html, new Text(html.getLiteral()));
        }

        @Override
        public void visit(HtmlBlock html) {
            var paragraph = new Paragraph();
            paragraph.appendChild(new Text(html.getLiteral().replaceAll("\\s+", " ")));
            replace(html, paragraph);
        }

        private static void replace(Node old, Node next) {
            old.insertBefore(next);
            old.unlink();
        }
    }
}
