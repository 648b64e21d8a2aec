package crossover.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The lines that the site gives out, in pages of other hosts that make it hard for them.
@NeedsBrowser
class EmbeddedElsewhereTest {
    private static final List<String> THINGS =
            List.of(
                    "comparisons.rented-and-owned-h100",
                    "calculators.break-even",
                    "instances.aws-p5-48xlarge");
    private static final String READY =
            """
            var go = arguments[arguments.length - 1], tries = 0;
            (function look() {
              var parts = ['table', 'calculator', 'chart'].map(name => document.querySelector('crossover-' + name));
              if (parts.every(part => part && part.shadowRoot && part.shadowRoot.querySelector('.box')) || tries++ > 100) go(null);
              else setTimeout(look, 50);
            })();\
            """;
    private static final String INSIDE =
            """
            var root = name => document.querySelector('crossover-' + name).shadowRoot;
            return [root('table').querySelectorAll('tbody tr').length > 3,
              /months/.test(root('calculator').querySelector('.headline').textContent),
              root('chart').querySelector('svg path, svg polyline') !== null,
              ['table', 'calculator', 'chart'].every(name =>
                /as of \\d{4}-\\d\\d-\\d\\d.*CC BY 4.0/.test(root(name).querySelector('.credit').textContent)
                && root(name).querySelector('.credit').getBoundingClientRect().height > 0)];\
            """;

    private static BuiltSite site;
    private static FolderServer home;
    private static FolderServer elsewhere;

    @BeforeAll
    static void serve() throws IOException {
        site = BuiltSite.shared();
        home = FolderServer.of(site.folder());
        elsewhere = FolderServer.of(Path.of("target"));
    }

    @AfterAll
    static void stop() {
        home.close();
        elsewhere.close();
    }

    @BeforeEach
    void asADesktop(Browser browser) {
        browser.width(1280);
        browser.theme("light");
    }

    /// The lines as the site gives them, with its address.
    private static String lines(String way) {
        var lines = new StringBuilder();
        var page = site.pages().get("embed/index.html");
        for (var id : THINGS) {
            lines.append(page.getElementById(id).select("[data-way=" + way + "]").text());
        }
        return lines.toString().replace("https://example.org/", home.address());
    }

    private static void open(
            Browser browser, String name, String policy, String head, String attributes) {
        var html =
                "<!DOCTYPE html><html lang=\"en\" %s><head><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\">%s</head><body><p>A page of another host.</p>%s</body></html>"
                        .formatted(attributes, head, lines("element"));
        browser.open(java.net.URI.create(elsewhere.page(name, policy, html)));
        browser.driver().executeAsyncScript(READY);
    }

    private static void isAllThere(Browser browser) {
        assertEquals(List.of(true, true, true, true), browser.run(INSIDE));
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void whereAPolicyAllowsOurScriptsAndNothingElse(Browser browser) {
        var policy =
                "default-src 'none'; base-uri 'none'; img-src data:; script-src " + home.address();
        open(browser, "strict", policy, "", "");
        isAllThere(browser);
        assertEquals("rgb(255, 255, 255)", look(browser, "backgroundColor"));
    }

    @Test
    void whereNoScriptRunsAPlainTableStands(Browser browser) {
        open(browser, "still", "script-src 'none'", "", "");
        assertEquals(
                List.of(true, true, true),
                browser.run(
                        """
                        var part = document.querySelector('crossover-table');
                        return [part.querySelectorAll('tr').length > 3,
                          part.querySelector('table').getBoundingClientRect().height > 50,
                          /as of .*CC BY 4.0/.test(part.shadowRoot.textContent)
                            && /as of .*CC BY 4.0/.test(part.textContent)];\
                        """));
    }

    @Test
    void whereThePageRunsFromRightToLeft(Browser browser) {
        open(browser, "arabic", "", "", "dir=\"rtl\"");
        isAllThere(browser);
        assertEquals("ltr", look(browser, "direction"));
    }

    @Test
    void whereEveryStyleIsTakenAway(Browser browser) {
        open(
                browser,
                "bare",
                "",
                "<style>* { all: unset } * { color: red; font-size: 40px }</style>",
                "");
        isAllThere(browser);
        assertEquals("block", look(browser, "display"));
        assertEquals("15px", look(browser, "fontSize"));
        assertEquals("rgb(27, 29, 34)", look(browser, "color"));
    }

    @Test
    void onASmallScreenInTheDark(Browser browser) {
        browser.width(320);
        browser.theme("dark");
        open(browser, "small", "", "<meta name=\"viewport\" content=\"width=device-width\">", "");
        isAllThere(browser);
        assertEquals("rgb(29, 31, 36)", look(browser, "backgroundColor"));
        assertEquals(
                0L,
                browser.run(
                        "return Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
    }

    @Test
    void aFrameGrowsToWhatItHoldsAndListensToNobodyElse(Browser browser) {
        var html =
                "<!DOCTYPE html><html lang=\"en\"><head><link rel=\"icon\""
                        + " href=\"data:,\"></head><body>"
                        + lines("frame");
        browser.open(java.net.URI.create(elsewhere.page("frames", "", html)));
        browser.driver()
                .executeAsyncScript(
                        """
                        var go = arguments[arguments.length - 1], tries = 0;
                        (function look() {
                          var grown = Array.from(document.querySelectorAll('iframe')).filter(one => one.height !== '640');
                          if (grown.length > 0 || tries++ > 100) go(null); else setTimeout(look, 50);
                        })();\
                        """);
        browser.run("document.querySelectorAll('iframe').forEach(one => one.scrollIntoView())");
        var high = (String) browser.run("return document.querySelector('iframe').height");
        assertTrue(!high.equals("640") && high.matches("\\d+"), high);
        browser.run("window.postMessage(9999, '*'); window.postMessage('<b>', '*')");
        assertEquals(high, browser.run("return document.querySelector('iframe').height"));
        assertEquals(List.of(), browser.errors());
    }

    private static Object look(Browser browser, String property) {
        return browser.run(
                "return getComputedStyle(document.querySelector('crossover-table').shadowRoot"
                        + ".querySelector('.box'))[arguments[0]]",
                property);
    }
}
