package crossover.content.prose;

import crossover.content.problems.Invisible;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
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
    /// A reference costs a few characters to write and its whole address to show.
    private static final int LONGEST_LINKS = 100_000;

    private final String file;
    private final List<String> lines;
    private final int firstLine;
    private final Problems problems;
    private final List<Section> sections = new ArrayList<>();
    private final List<ProseLink> links = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int taken;
    private int linked;

    private ProseReader(String file, List<String> lines, int firstLine, Problems problems) {
        this.file = file;
        this.lines = lines;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /// Reads a text that begins at a line of its file.
    public static Prose read(String file, String markdown, int firstLine, Problems problems) {
        return Limits.hold(file, markdown, firstLine, problems)
                ? new Prose(markdown, parts(file, markdown, firstLine, problems))
                : Prose.NONE;
    }

    /// A text that was read before without a problem, to be taken apart when a part is asked for.
    public static Prose again(String file, String markdown, int firstLine) {
        return new Prose(markdown, () -> parts(file, markdown, firstLine, new Problems()));
    }

    private static Prose.Parts parts(
            String file, String markdown, int firstLine, Problems problems) {
        var lines = markdown.lines().toList();
        var reader = new ProseReader(file, lines, firstLine, problems);
        var document = Dialect.parser().parse(markdown);
        for (var block = document.getFirstChild(); block != null; block = block.getNext()) {
            reader.block(block);
        }
        reader.text(lines.size());
        return new Prose.Parts(
                reader.plain.toString().strip(), reader.headings, reader.sections, reader.links);
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
        return Dialect.embeds().contains(fence.getInfo().strip().split("\\s+")[0]);
    }

    private void embed(FencedCodeBlock fence) {
        var spans = fence.getSourceSpans();
        text(spans.getFirst().getLineIndex());
        taken = spans.getLast().getLineIndex() + 1;
        var at = location(fence);
        if (!fence.getLiteral().isBlank()) {
            problems.error(
                    EmbedReader.RULE,
                    at,
                    "what stands in an embed is not shown",
                    "close the fence on the next line, and write the text below it");
        }
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

    private void link(Node node, String destination, String title) {
        linked += destination.length() + (title == null ? 0 : title.length());
        if (linked > LONGEST_LINKS) {
            problems.error(
                    "limits",
                    location(node),
                    "the addresses of the links are longer than " + LONGEST_LINKS + " characters",
                    "shorten them, or repeat them less often");
            linked = Integer.MIN_VALUE;
        }
        links.add(new ProseLink(destination, location(node)));
    }

    /// References like `&#27;` write characters that the file itself may not hold.
    private void words(Node node, String text) {
        var invisible = Invisible.first(text);
        if (invisible >= 0) {
            problems.error(
                    "text-file",
                    location(node),
                    "the text writes " + Invisible.name(text, invisible) + ", which cannot be seen",
                    "delete it: it could make the text read as something else");
        }
        plain.append(text);
    }

    private final class Words extends AbstractVisitor {
        @Override
        public void visit(Text text) {
            words(text, text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words(code, code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            if (isEmbed(code)) {
                problems.error(
                        EmbedReader.RULE,
                        location(code),
                        "an embed within a list or a quotation is not shown",
                        "begin its lines at the margin");
            }
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
            ProseReader.this.link(link, link.getDestination(), link.getTitle());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            problems.error(
                    "links-safe",
                    location(image),
                    "images are not shown",
                    "link it, or embed a chart: pages ask nothing of other sites");
            visitChildren(image);
        }

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof Block) {
                plain.append(' ');
            }
        }
    }
}
