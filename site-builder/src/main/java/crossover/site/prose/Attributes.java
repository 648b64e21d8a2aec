package crossover.site.prose;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

import java.util.Map;
import java.util.function.Function;

/// Attributes beyond CommonMark's: anchors of headings, scopes and alignment of cells, and what
/// kind
/// of link a link is.
record Attributes(Function<Node, String> slugs) implements AttributeProvider {
    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        switch (node) {
            case Heading heading -> attributes.put("id", slugs.apply(heading));
            case TableCell cell -> ofCell(cell, attributes);
            case Link link -> ofLink(link, attributes);
            default -> {}
        }
    }

    private static void ofCell(TableCell cell, Map<String, String> attributes) {
        if (cell.isHeader()) {
            attributes.put("scope", "col");
        }
        if (attributes.remove("align") != null
                && cell.getAlignment() == TableCell.Alignment.RIGHT) {
            attributes.put("class", "number");
        }
    }

    private static void ofLink(Link link, Map<String, String> attributes) {
        if (link.getDestination().contains("://")) {
            attributes.put("rel", "external");
            return;
        }
        attributes.remove("rel");
        if (link.getDestination().contains("#") && link.getTitle() != null) {
            attributes.put("class", "datum");
        }
    }
}
