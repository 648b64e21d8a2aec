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
        return List.of("table", "calculator", "chart", "fact");
    }

    /// Links that may stand in content; everything else would run or leak something.
    public static boolean isSafe(String destination) {
        var seen = asBrowsersSee(destination);
        return switch (scheme(seen)) {
            case "http", "https", "mailto" -> true;
            case "" -> !seen.startsWith("//") && !seen.startsWith(":");
            default -> false;
        };
    }

    /// The scheme of a link, empty if the link is relative.
    private static String scheme(String seen) {
        var end = seen.indexOf(':');
        var scheme = seen.substring(0, Math.max(0, end));
        return scheme.chars().anyMatch(c -> "/?#".indexOf(c) >= 0) ? "" : scheme;
    }

    /// Browsers drop blanks and controls, take `\` for `/`, and do not mind the case of a scheme.
    private static String asBrowsersSee(String destination) {
        var seen = new StringBuilder();
        for (var c : destination.toCharArray()) {
            if (c > ' ' && c != 0x7F) {
                seen.append(c == '\\' ? '/' : Character.toLowerCase(c));
            }
        }
        return seen.toString();
    }
}
