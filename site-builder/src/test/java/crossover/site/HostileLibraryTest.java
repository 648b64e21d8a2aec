package crossover.site;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.content.kinds.Kinds;
import crossover.content.prose.Dialect;
import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

/// A library in which every text that an editor can write tries to run: none of it does, and none
/// of it breaks out of where it stands.
@NeedsBrowser
class HostileLibraryTest {
    private static final Path LIBRARY = Path.of("src/test/resources/hostile");
    private static final String PAYLOAD =
            "jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk=pwned=1"
                    + " )//%0D%0A%0d%0a//</stYle/</titLe/"
                    + "</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=pwned=1//>\\x3e<img src=x"
                    + " onerror=pwned=1>{{ 7*7 }}{% raw %}]]>&lt;b&gt;";

    @TempDir static Path folder;
    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        var library = folder.resolve("library");
        try (var files = Files.walk(LIBRARY)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = library.resolve(LIBRARY.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(target, armed(Files.readString(file)));
            }
        }
        var base = Optional.of("https://crossover.example/");
        site = BuiltSite.of(library, folder.resolve("site"), base);
    }

    /// The file with the payload: quoted in the front matter, plain in the text.
    private static String armed(String file) {
        var text = file.indexOf("\n---\n") + 1;
        var quoted = PAYLOAD.replace("\\", "\\\\").replace("\"", "\\\"");
        return file.substring(0, text).replace("PAYLOAD", quoted)
                + file.substring(text).replace("PAYLOAD", PAYLOAD);
    }

    @Test
    void everyKindIsThere() {
        for (var kind : Kinds.folders()) {
            var page = site.pages().get(kind + "/a/index.html");
            assertNotEquals(null, page, kind);
            assertTrue(page.title().contains("jaVasCript:"), kind);
        }
    }

    @Test
    void nothingRunsInChromium(Browser browser) {
        var pages = new TreeSet<>(site.pages().keySet());
        // Its links are those of a server, and this is a disk.
        pages.remove("404.html");
        for (var page : pages) {
            browser.open(site.folder().resolve(page));
            assertEquals("undefined", browser.run("return typeof pwned"), page);
            assertEquals(List.of(), browser.errors(), page);
        }
    }

    @Test
    void nothingStandsInAPageThatTemplatesDidNotPutThere() {
        var found = new TreeMap<String, List<String>>();
        site.pages()
                .forEach(
                        (path, page) -> {
                            var strange =
                                    page.getAllElements().stream()
                                            .filter(HostileLibraryTest::isStrange)
                                            .map(Element::outerHtml)
                                            .toList();
                            if (!strange.isEmpty()) {
                                found.put(path, strange);
                            }
                        });
        assertEquals(new TreeMap<>(), found);
    }

    private static boolean isStrange(Element element) {
        var runs =
                element.attributes().asList().stream()
                        .anyMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("style"));
        var leads = element.attr("href").strip().toLowerCase(Locale.ROOT);
        return runs
                || leads.startsWith("javascript:")
                || leads.startsWith("data:")
                || List.of("img", "style", "iframe").contains(element.tagName())
                || element.tagName().equals("textarea") && element.closest("form.inputs") == null
                || element.tagName().equals("script")
                        && !element.hasAttr("src")
                        && !element.attr("type").equals("application/json")
                || element.tagName().equals("svg")
                        && !element.hasClass("mark")
                        && !element.hasClass("chart");
    }

    @Test
    void feedsAndMapsAreStillXml() throws Exception {
        for (var file : List.of("feed.xml", "sitemap.xml", "opensearch.xml")) {
            var document =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(site.folder().resolve(file).toFile());
            assertFalse(document.getDocumentElement().getTagName().isEmpty(), file);
        }
    }

    @Test
    void jsonIsStillJsonAndNoScriptEndsInIt() throws IOException {
        var json = JsonMapper.shared();
        for (var file : files(".json")) {
            assertFalse(json.readTree(file.toFile()).isEmpty(), file.toString());
        }
        var blocks = new ArrayList<String>();
        site.pages()
                .values()
                .forEach(page -> page.select("script[type]").forEach(s -> blocks.add(s.data())));
        assertFalse(blocks.isEmpty());
        for (var block : blocks) {
            assertDoesNotThrow(() -> json.readTree(block), block);
        }
    }

    @Test
    void tablesAreStillTablesAndNoCellIsAFormula() throws IOException {
        var mapper = CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
        for (var file : files(".csv")) {
            var lines = mapper.readerFor(String[].class).readValues(file.toFile()).readAll();
            for (var line : lines) {
                var cells = (String[]) line;
                assertEquals(((String[]) lines.getFirst()).length, cells.length, file.toString());
                for (var cell : cells) {
                    assertFalse(cell.matches("[=+@-].*[^0-9.].*"), cell);
                }
            }
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (var files = Files.walk(site.folder())) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void theMarkdownTwinsHoldNoMarkupOfOthers() throws IOException {
        for (var kind : Kinds.folders()) {
            var twin = Files.readString(site.folder().resolve(kind + "/a/index.md"));
            var parser = Parser.builder().extensions(Dialect.extensions()).build();
            var renderer = HtmlRenderer.builder().extensions(Dialect.extensions()).build();
            var page = Jsoup.parse(renderer.render(parser.parse(twin)));
            assertEquals(0, page.select("script, svg, style, textarea").size(), page.html());
            assertEquals(0, page.select("[onclick], [onload], [onerror]").size(), page.html());
        }
    }
}
