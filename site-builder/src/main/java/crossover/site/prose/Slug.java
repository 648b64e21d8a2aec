package crossover.site.prose;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// The words of a heading as an anchor: `Why published answers differ` becomes
/// `why-published-answers-differ`.
final class Slug extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();

    private Slug() {}

    static String of(Node heading) {
        var slug = new Slug();
        heading.accept(slug);
        return slug.words
                .toString()
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }
}
