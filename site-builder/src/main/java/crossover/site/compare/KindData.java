package crossover.site.compare;

import crossover.content.kinds.Kind;
import crossover.content.kinds.Kinds;
import crossover.content.tables.Table;
import crossover.content.tables.Tables;
import crossover.site.links.PageAddress;
import crossover.site.publish.SiteFile;
import crossover.site.views.Ways;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// All entries of a kind as a script, for the page where readers choose what to compare and for
/// tables too long for one page.
public record KindData(Ways ways) {
    private static final Set<String> PROSE =
            Set.of(
                    "comparisons",
                    "guides",
                    "faqs",
                    "terms",
                    "claims",
                    "conditions",
                    "sources",
                    "regulations",
                    "places",
                    "assumptions",
                    "standards");

    /// The kinds that have properties to compare, and entries.
    public static List<Kind> kinds(Ways ways) {
        return Kinds.all().stream()
                .filter(kind -> !PROSE.contains(kind.folder()))
                .filter(kind -> ways.edition().library().ofKind(kind).size() > 1)
                .toList();
    }

    /// Where the script of a kind stands.
    public static PageAddress address(Kind kind) {
        return new PageAddress("compare/data/" + kind.folder() + ".js");
    }

    /// @param least tables of more rows are drawn from their script, whatever their kind
    public Stream<SiteFile> files(int least) {
        var library = ways.edition().library();
        var tables = new Tables(library, ways.day());
        var chosen = kinds(ways);
        return Kinds.all().stream()
                .filter(kind -> chosen.contains(kind) || library.ofKind(kind).size() > least)
                .map(kind -> file(kind, tables.ofKind(kind).withoutEmptyColumns()));
    }

    private SiteFile file(Kind kind, Table table) {
        return new TableData(ways).file(address(kind), kind.folder(), table);
    }
}
