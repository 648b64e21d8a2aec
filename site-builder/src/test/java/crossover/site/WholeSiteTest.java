package crossover.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// What holds for every page of the site of the project's own library.
class WholeSiteTest {
    private static final int HEAVIEST_PAGE = 60_000;

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.shared();
        assertTrue(site.pages().size() > 100, "the library is there");
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertNone(page -> broken(page));
    }

    private static List<String> broken(String path) {
        var broken = new ArrayList<String>();
        for (var link : site.pages().get(path).select("[href], [src]")) {
            var written = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (!written.matches("(?i)(https?|mailto):.*") && !leads(path, written)) {
                broken.add(written);
            }
        }
        return broken;
    }

    private static boolean leads(String from, String link) {
        var hash = link.indexOf('#');
        var file = hash < 0 ? link : link.substring(0, hash);
        var page = file.isEmpty() ? folder(from).resolve(name(from)) : folder(from).resolve(file);
        var target = page.normalize();
        if (!Files.isRegularFile(target)) {
            return false;
        }
        var path = site.folder().relativize(target).toString();
        return hash < 0 || leads(site.pages().get(path), link.substring(hash + 1));
    }

    /// To an element, or to a form with fields for all that stands there: `machines=4&years=5`.
    private static boolean leads(Element page, String fragment) {
        return fragment.contains("=")
                ? Stream.of(fragment.split("&"))
                        .map(state -> state.substring(0, state.indexOf('=')))
                        .noneMatch(name -> page.select("[name=" + name + "]").isEmpty())
                : page.getElementById(decoded(fragment)) != null;
    }

    private static Path folder(String page) {
        return site.folder().resolve(page).getParent();
    }

    private static String name(String page) {
        return Path.of(page).getFileName().toString();
    }

    private static String decoded(String fragment) {
        return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Test
    void noPageAsksAnotherHostForAnything() {
        assertNone(
                page ->
                        texts(
                                page,
                                "script[src*=:], link[rel=stylesheet][href*=:],"
                                        + " link[rel=icon][href*=:], img, iframe[src*=:], object,"
                                        + " embed, video, audio"));
    }

    @Test
    void noPageRunsOrStylesInline() {
        assertNone(
                page ->
                        texts(
                                page,
                                "script:not([src]):not([type=application/json]), style, [style]"));
        assertNone(
                page ->
                        site.pages().get(page).getAllElements().stream()
                                .flatMap(element -> element.attributes().asList().stream())
                                .map(attribute -> attribute.getKey())
                                .filter(name -> name.startsWith("on"))
                                .toList());
    }

    @Test
    void everyPageSaysWhatItMayLoadAndThatItSendsNoReferrer() {
        assertNone(
                page -> {
                    var policy =
                            site.pages()
                                    .get(page)
                                    .select("meta[http-equiv=Content-Security-Policy]");
                    var referrer =
                            site.pages()
                                    .get(page)
                                    .select("meta[name=referrer][content=no-referrer]");
                    var strict = policy.attr("content").startsWith("default-src 'none'");
                    return strict
                                    && !policy.attr("content").contains("unsafe")
                                    && !referrer.isEmpty()
                            ? List.of()
                            : List.of(policy.outerHtml());
                });
    }

    @Test
    void noIdStandsTwiceOnAPage() {
        assertNone(
                page -> {
                    var seen = new HashSet<String>();
                    return site.pages().get(page).select("[id]").stream()
                            .map(Element::id)
                            .filter(id -> !seen.add(id))
                            .toList();
                });
    }

    @Test
    void headingsDescendWithoutSkipping() {
        assertNone(
                page -> {
                    var faults = new ArrayList<String>();
                    var last = 0;
                    for (var heading : inOrder(site.pages().get(page))) {
                        var level = heading.tagName().charAt(1) - '0';
                        if (level > last + 1 || last > 0 && level == 1) {
                            faults.add(heading.text());
                        }
                        last = level;
                    }
                    return faults;
                });
    }

    private static List<Element> inOrder(Document page) {
        return page.getAllElements().stream().filter(e -> e.tagName().matches("h[1-6]")).toList();
    }

    @Test
    void everyPageHasItsLanguageItsLandmarksAndOneMainHeading() {
        assertNone(
                page -> {
                    var document = site.pages().get(page);
                    var isMoved = !document.select("meta[http-equiv=refresh]").isEmpty();
                    var isBare = !document.select("body.bare").isEmpty();
                    return document.select("html[lang=en]").size() == 1
                                    && document.select("h1").size() == 1
                                    && document.select("main").size() == 1
                                    && (isMoved
                                            || isBare
                                            || document.select("a.skip[href=#main]").size() == 1)
                            ? List.of()
                            : List.of("landmarks");
                });
    }

    @Test
    void titlesTellPagesApart() {
        var byTitle = new TreeMap<String, List<String>>();
        site.pages()
                .forEach(
                        (path, page) ->
                                byTitle.computeIfAbsent(page.title(), _ -> new ArrayList<>())
                                        .add(path));
        byTitle.values().removeIf(paths -> paths.size() == 1);
        assertEquals(new TreeMap<>(), byTitle);
    }

    @Test
    void everyTableHasACaptionAndScopedHeads() {
        assertNone(page -> texts(page, "main table:not(:has(caption)):not(.prose table)"));
        assertNone(page -> texts(page, "th:not([scope])"));
        assertNone(page -> texts(page, "input:not([id]), select:not([id])"));
        assertNone(
                page ->
                        site.pages().get(page).select("input, select, textarea").stream()
                                .filter(field -> !isLabelled(field))
                                .map(Element::outerHtml)
                                .toList());
    }

    private static boolean isLabelled(Element field) {
        var document = field.ownerDocument();
        return field.hasAttr("aria-label")
                || document != null && !document.select("label[for=" + field.id() + "]").isEmpty();
    }

    @Test
    void noPageIsHeavy() throws IOException {
        for (var page : site.pages().keySet()) {
            var bytes = zipped(Files.readAllBytes(site.folder().resolve(page)));
            assertTrue(bytes < HEAVIEST_PAGE, page + " weighs " + bytes);
        }
    }

    private static int zipped(byte[] page) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.GZIPOutputStream(out)) {
            zip.write(page);
        }
        return out.size();
    }

    private static List<String> texts(String page, String query) {
        return site.pages().get(page).select(query).stream().map(Element::outerHtml).toList();
    }

    private static void assertNone(Function<String, List<String>> faults) {
        var found = new TreeMap<String, List<String>>();
        for (var page : site.pages().keySet()) {
            var faulty = faults.apply(page);
            if (!faulty.isEmpty()) {
                found.put(page, faulty);
            }
        }
        assertEquals(new TreeMap<>(), found);
    }
}
