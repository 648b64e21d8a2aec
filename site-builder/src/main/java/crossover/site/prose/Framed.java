package crossover.site.prose;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

import java.util.LinkedHashMap;
import java.util.Set;

/// A table in a frame that scrolls sideways on its own, so that the page never does.
final class Framed extends CustomBlock {

    record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Framed.class);
        }

        @Override
        public void render(Node frame) {
            var html = context.getWriter();
            html.line();
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("class", "scroll");
            attributes.put("tabindex", "0");
            attributes.put("role", "region");
            attributes.put("aria-label", "Table");
            html.tag("div", attributes);
            context.render(frame.getFirstChild());
            html.tag("/div");
            html.line();
        }
    }
}
