package crossover.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The page, opened as a file in a real browser, finds what the shell finds.
@NeedsBrowser
class SearchFilesTest {
    private static final int SHOWN = 20;
    private static final String PAGE =
            """
            <!doctype html>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy"
                content="default-src 'none'; script-src 'self'; base-uri 'none'">
            <title>Search</title>
            <script src="search/search.js" defer></script>
            """;

    private static final String SEARCH =
            """
            const [query, shown, done] = arguments;
            const mark = mark => [mark.start, mark.end];
            crossoverSearchPage.search(query, shown, found => done({
              total: found.total,
              relaxed: found.relaxed,
              understood: found.understood,
              suggestion: found.suggestion,
              complaints: found.complaints.length,
              unstated: found.unstated,
              kinds: Object.fromEntries(found.kinds.map(of => [of.kind, of.count])),
              order: found.hits.map(hit => hit.id + " " + hit.score),
              hits: found.hits.map(hit => [hit.kind, hit.title, hit.summary, hit.excerpt.text,
                hit.excerpt.marks.map(mark)]),
              ...(found.failed ? {failed: found.failed} : {})
            }));
            """;

    @TempDir static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Files.writeString(folder.resolve("index.html"), PAGE);
        try (var index = LibraryIndex.open(RealIndex.folder())) {
            IndexFiles.writeSearch(index, folder.resolve("search"));
        }
    }

    @Test
    void agreesWithTheShell(Browser browser) throws IOException {
        browser.open(folder.resolve("index.html"));
        try (var index = LibraryIndex.open(RealIndex.folder())) {
            for (var query : RealIndex.queries()) {
                var expected = shell(index, query);
                var found = page(browser, query);
                assertEquals(expected.keySet(), found.keySet(), () -> query + " " + found);
                expected.forEach(
                        (key, said) -> assertEquals(said, found.get(key), query + " " + key));
            }
        }
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void callsBackForTheLastOfSearchesThatOvertakeEachOther(Browser browser) {
        browser.open(folder.resolve("index.html"));
        var called =
                browser.driver()
                        .executeAsyncScript(
                                """
                                const done = arguments[arguments.length - 1];
                                const called = [];
                                const last = new Promise(found => {
                                  for (const text of ["gdpr", "h1", "h100"])
                                    crossoverSearchPage.search(text, 1, () => {
                                      called.push(text);
                                      if (text === "h100") found();
                                    });
                                });
                                crossoverSearchPage.suggest("data cen", 3, words =>
                                  last.then(() => setTimeout(() => done(
                                    [called, words.every(word => word.startsWith("cen"))]), 300)));
                                """);
        assertEquals(List.of(List.of("h100"), true), called);
    }

    @Test
    void saysWhenAPartIsMissingAndTriesAgain(Browser browser) throws IOException {
        var copy = Files.createDirectories(folder.resolve("copy"));
        Files.writeString(copy.resolve("index.html"), PAGE);
        try (var index = LibraryIndex.open(RealIndex.folder())) {
            IndexFiles.writeSearch(index, copy.resolve("search"));
        }
        var base = copy.resolve("search/shards/base.js");
        var aside = Files.move(base, copy.resolve("base.js"));
        browser.open(copy.resolve("index.html"));
        assertEquals(
                "part of the search could not be loaded; reload the page",
                page(browser, "h100").get("failed"));
        Files.move(aside, base);
        assertEquals(null, page(browser, "h100").get("failed"));
    }

    @Test
    void doesNotMixTheShardsOfTwoSites(Browser browser) throws IOException {
        var other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("index.html"), PAGE);
        try (var index = LibraryIndex.open(RealIndex.folder())) {
            IndexFiles.writeSearch(index, other.resolve("search"));
        }
        var letter = other.resolve("search/shards/letters/68.js");
        Files.writeString(letter, Files.readString(letter).replaceFirst("68\",\"\\w+", "68\",\"0"));
        browser.open(other.resolve("index.html"));
        assertEquals(
                "the site has changed since this page was opened; reload the page",
                page(browser, "h100").get("failed"));
    }

    private static Map<String, Object> shell(LibraryIndex index, String query) throws IOException {
        var found = index.search(query, SHOWN);
        var said = new TreeMap<String, Object>();
        said.put("total", (long) found.total());
        said.put("relaxed", found.relaxed());
        said.put("understood", found.understood().clause().toString());
        said.put("suggestion", found.suggestion().orElse(""));
        said.put("complaints", (long) found.understood().complaints().size());
        said.put("unstated", longs(found.unstated()));
        said.put("kinds", longs(found.kinds()));
        said.put("order", found.hits().stream().map(hit -> hit.id() + " " + hit.score()).toList());
        var hits = new ArrayList<Object>();
        for (var hit : found.hits()) {
            var marks = new ArrayList<Object>();
            hit.excerpt()
                    .marks()
                    .forEach(mark -> marks.add(List.of((long) mark.start(), (long) mark.end())));
            hits.add(List.of(hit.kind(), hit.title(), hit.summary(), hit.excerpt().text(), marks));
        }
        said.put("hits", hits);
        return said;
    }

    private static Map<String, Long> longs(Map<String, Integer> counts) {
        var longs = new TreeMap<String, Long>();
        counts.forEach((key, count) -> longs.put(key, (long) count));
        return longs;
    }

    private static Map<?, ?> page(Browser browser, String query) {
        return new TreeMap<>((Map<?, ?>) browser.driver().executeAsyncScript(SEARCH, query, SHOWN));
    }
}
