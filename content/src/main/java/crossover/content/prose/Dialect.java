package crossover.content.prose;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.List;

/// The Markdown that entries are written in: CommonMark and GitHub's tables, nothing else. Raw HTML
/// is text. Embeds are fenced code blocks, so that any other viewer still shows them.
public final class Dialect {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private Dialect() {}

    /// The extensions, for whoever renders.
    public static List<Extension> extensions() {
        return EXTENSIONS;
    }

    /// A parser of the dialect.
    public static Parser parser() {
        return Parser.builder()
                .extensions(EXTENSIONS)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }

    /// Whether a line of text reads the same as Markdown and as plain words.
    public static boolean isPlain(String line) {
        var only = parser().parse(line).getFirstChild();
        if (!(only instanceof Paragraph) || only.getNext() != null) {
            return false;
        }
        var words = new StringBuilder();
        for (var part = only.getFirstChild(); part != null; part = part.getNext()) {
            words.append(part instanceof Text text ? text.getLiteral() : "");
        }
        return words.toString().equals(line.strip());
    }

    /// The words that open an embed in a fence's info string.
    public static List<String> embeds() {
        return List.of("table", "calculator", "chart", "fact", "verdict");
    }

    /// Links that may stand in content; everything else would run or leak something.
    public static boolean isSafe(String destination) {
        var scheme = scheme(destination);
        return switch (scheme) {
            case "http", "https", "mailto" -> true;
            default -> scheme.isEmpty() && !destination.startsWith("//");
        };
    }

    /// The scheme of a link as a browser would see it: without blanks and controls, lower case;
    /// empty if the link is relative.
    private static String scheme(String destination) {
        var seen = new StringBuilder();
        for (var c : destination.toCharArray()) {
            if (c == ':') {
                return seen.toString();
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
            if (c > ' ' && c != 0x7F) {
                seen.append(Character.toLowerCase(c));
            }
        }
        return "";
    }
}
