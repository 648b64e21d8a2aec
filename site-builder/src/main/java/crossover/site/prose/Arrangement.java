package crossover.site.prose;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/// Makes a parsed text fit its page: links between entries become ways, headings sink below the
/// page's own, wide tables get a frame to scroll in, and images become links, because a page asks
/// no other host for anything.
final class Arrangement extends AbstractVisitor {
    private final Links links;
    private final HeadingLevels levels;

    Arrangement(Links links, HeadingLevels levels) {
        this.links = links;
        this.levels = levels;
    }

    @Override
    public void visit(Heading heading) {
        heading.setLevel(levels.next(heading.getLevel()));
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        links.resolve(link.getDestination()).ifPresent(target -> follow(link, target));
        visitChildren(link);
    }

    private static void follow(Link link, Links.Target target) {
        link.setDestination(target.href());
        if (!target.title().isEmpty()) {
            link.setTitle(target.title());
        }
    }

    @Override
    public void visit(Image image) {
        var link = new Link(image.getDestination(), image.getTitle());
        moveChildren(image, link);
        image.insertBefore(link);
        image.unlink();
        visit(link);
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        if (block instanceof TableBlock) {
            var frame = new Framed();
            block.insertBefore(frame);
            frame.appendChild(block);
        }
    }

    private static void moveChildren(Node from, Node to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }
}
