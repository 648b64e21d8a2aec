package crossover.site.data;

import crossover.content.entries.Entry;
import crossover.site.links.PageAddress;
import crossover.site.prose.ProseMarkdown;
import crossover.site.publish.SiteFile;
import crossover.site.views.Edition;
import crossover.site.views.FactRow;
import crossover.site.views.Facts;
import crossover.site.views.Prices;
import crossover.site.views.Ways;

import java.util.List;
import java.util.stream.Stream;

/// The page of an entry as Markdown, beside it: for readers who are programs, and for quoting.
public record Twin(Edition edition) {

    /// Where the twin of an entry's page stands.
    public static PageAddress of(Entry entry) {
        return new PageAddress(entry.id() + "/index.md");
    }

    public Stream<SiteFile> files() {
        return edition.library().entries().stream().map(e -> SiteFile.of(of(e), text(e)));
    }

    private String text(Entry entry) {
        var ways = new Ways(edition, of(entry));
        var text = new StringBuilder();
        text.append("# ").append(line(entry.name())).append("\n\n");
        text.append(line(entry.frame().summary())).append("\n\n");
        table(text, "Fact", Facts.of(entry, ways));
        table(text, "Price", Prices.of(entry, ways).stream().map(Prices.Row::fact).toList());
        text.append(ProseMarkdown.of(entry.prose(), ways)).append("\n\n");
        text.append("As of ").append(edition.day()).append(", CC BY 4.0, ").append(entry.id());
        return text.append("\n").toString();
    }

    private static void table(StringBuilder text, String head, List<FactRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        row(text, head, "Value", "Source", "Seen");
        row(text, "---", "---", "---", "---");
        for (var row : rows) {
            said(text, row.label(), row.held());
            row.conflicts().forEach(other -> said(text, row.label() + ", disputed", other));
        }
        text.append('\n');
    }

    private static void said(StringBuilder text, String label, FactRow.Said said) {
        var mark = said.mark();
        var source = "[" + line(mark.source()) + "](" + mark.href() + ")";
        var at = mark.at().isEmpty() ? "" : ", " + line(mark.at());
        row(text, line(label), line(said.figure().line()), source + at, mark.seen());
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /// A text as one line in which nothing is markup.
    private static String line(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[\\\\`*_\\[\\]<>|#&]", "\\\\$0");
    }
}
