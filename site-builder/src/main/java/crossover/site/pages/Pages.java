package crossover.site.pages;

import crossover.content.entries.Entry;
import crossover.content.kinds.Comparison;
import crossover.content.kinds.Kinds;
import crossover.content.tables.Tables;
import crossover.site.data.Announcements;
import crossover.site.data.Api;
import crossover.site.data.Redirects;
import crossover.site.data.Twin;
import crossover.site.html.Templates;
import crossover.site.links.PageAddress;
import crossover.site.publish.SiteFile;
import crossover.site.views.Edition;

import java.util.List;
import java.util.stream.Stream;

/// All pages of a site.
public final class Pages {
    private final Edition edition;
    private final Templates templates = new Templates();

    private Pages(Edition edition) {
        this.edition = edition;
    }

    /// The pages as files, each made when it is asked for.
    public static Stream<SiteFile> of(Edition edition) {
        var pages = new Pages(edition);
        return Stream.of(pages.html(), pages.tables(), pages.data()).flatMap(files -> files);
    }

    private Stream<SiteFile> html() {
        var layout = new Layout(edition, templates);
        return pages().map(layout::file);
    }

    private Stream<Page> pages() {
        var home = Stream.of(new HomePage(edition).page());
        var plain = new PlainPages(edition).all();
        var calculators = new CalculatorPages(edition).all();
        var embeds = new EmbedPages(edition).all();
        var verdict = Stream.of(new VerdictPage(edition).page());
        var compare = new ComparePages(edition).all();
        return Stream.of(home, plain, verdict, compare, calculators, embeds, kinds(), entries())
                .flatMap(pages -> pages);
    }

    private Stream<SiteFile> data() {
        return Stream.of(
                        new Api(edition).files(),
                        new Twin(edition).files(),
                        new Redirects(edition, templates).files(),
                        new Announcements(edition).files(addresses()),
                        new VerdictPage(edition).files(),
                        new ComparePages(edition).files(),
                        new EmbedPages(edition).files())
                .flatMap(files -> files);
    }

    private List<PageAddress> addresses() {
        var kinds = Kinds.all().stream().map(PageAddress::of);
        var entries = edition.library().ids().stream().map(PageAddress::of);
        var plain = Stream.concat(PlainPages.FOUND.stream(), CalculatorPages.found().stream());
        var compare = ComparePages.addresses(edition).stream();
        return Stream.of(Stream.of(PageAddress.HOME), plain, compare, kinds, entries)
                .flatMap(pages -> pages)
                .toList();
    }

    private Stream<Page> kinds() {
        var kinds = new KindPage(edition);
        return Kinds.all().stream().flatMap(kinds::of);
    }

    private Stream<Page> entries() {
        var entries = new EntryPage(edition, templates);
        return edition.library().entries().stream().map(entries::of);
    }

    private Stream<SiteFile> tables() {
        var tables = new Tables(edition.library(), edition.day());
        var ofKinds =
                Kinds.all().stream()
                        .flatMap(
                                kind ->
                                        TableFiles.files(
                                                PageAddress.of(kind), tables.ofKind(kind)));
        var comparisons =
                edition.library().ofKind(Comparison.KIND).stream()
                        .flatMap(entry -> files(entry, tables));
        return Stream.concat(ofKinds, comparisons);
    }

    private static Stream<SiteFile> files(Entry comparison, Tables tables) {
        return tables.of(comparison).stream()
                .flatMap(table -> TableFiles.files(PageAddress.of(comparison.id()), table));
    }
}
