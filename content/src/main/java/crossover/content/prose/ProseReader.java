package crossover.content.prose;

import crossover.content.problems.Location;
import crossover.content.problems.Problems;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

import java.util.ArrayList;
import java.util.List;

/// Takes a text apart: what to render, what to embed, where it links to, and its words.
public final class ProseReader {
    private final String file;
    private final List<String> lines;
    private final int firstLine;
    private final Problems problems;
    private final List<Section> sections = new ArrayList<>();
    private final List<ProseLink> links = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int taken;

    private ProseReader(String file, List<String> lines, int firstLine, Problems problems) {
        this.file = file;
        this.lines = lines;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /// Reads a text that begins at a line of its file.
    public static Prose read(String file, String markdown, int firstLine, Problems problems) {
        if (!Limits.hold(file, markdown, firstLine, problems)) {
            return Prose.NONE;
        }
        var lines = markdown.lines().toList();
        var reader = new ProseReader(file, lines, firstLine, problems);
        var document = Dialect.parser().parse(markdown);
        for (var block = document.getFirstChild(); block != null; block = block.getNext()) {
            reader.block(block);
        }
        reader.text(lines.size());
        return new Prose(
                markdown,
                reader.plain.toString().strip(),
                reader.headings,
                reader.sections,
                reader.links);
    }

    private void block(Node block) {
        if (block instanceof FencedCodeBlock fence && isEmbed(fence)) {
            embed(fence);
            return;
        }
        if (block instanceof Heading) {
            var from = plain.length();
            block.accept(new Words());
            headings.add(plain.substring(from).strip());
        } else {
            block.accept(new Words());
        }
        plain.append('\n');
    }

    private static boolean isEmbed(FencedCodeBlock fence) {
        var words = fence.getInfo().strip().split("\\s+");
        return words.length > 1 && Dialect.embeds().contains(words[0]);
    }

    private void embed(FencedCodeBlock fence) {
        var spans = fence.getSourceSpans();
        text(spans.getFirst().getLineIndex());
        taken = spans.getLast().getLineIndex() + 1;
        var at = location(fence);
        new EmbedReader(at, problems)
                .read(fence.getInfo())
                .map(Section.Shown::new)
                .ifPresent(sections::add);
    }

    /// The lines up to `end` that no embed has taken become a run of text.
    private void text(int end) {
        if (taken < end) {
            var markdown = String.join("\n", lines.subList(taken, end)).strip();
            if (!markdown.isEmpty()) {
                sections.add(new Section.Text(markdown));
            }
        }
        taken = Math.max(taken, end);
    }

    private Location location(Node node) {
        var spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return Location.startOf(file);
        }
        var span = spans.getFirst();
        return new Location(
                file, firstLine + span.getLineIndex(), span.getColumnIndex() + 1, span.getLength());
    }

    private final class Words extends AbstractVisitor {
        @Override
        public void visit(Text text) {
            plain.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            plain.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            plain.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            plain.append(' ');
        }

        @Override
        public void visit(Link link) {
            links.add(new ProseLink(link.getDestination(), location(link)));
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            links.add(new ProseLink(image.getDestination(), location(image)));
            visitChildren(image);
        }

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof org.commonmark.node.Block) {
                plain.append(' ');
            }
        }
    }
}
