package crossover.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Entries side by side, in pages opened as files.
@NeedsBrowser
class CompareInBrowserTest {
    private static final String H100 = "accelerators/nvidia-h100-sxm";
    private static final String A100 = "accelerators/nvidia-a100-sxm-40gb";
    private static final String SETTLED =
            "var go = arguments[arguments.length - 1]; setTimeout(function () { go(null); }, 500);";

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.shared();
    }

    private static void open(Browser browser, String fragment) {
        browser.errors();
        browser.driver().get("about:blank");
        browser.driver()
                .get(
                        site.folder().resolve("compare/index.html").toAbsolutePath().toUri()
                                + fragment);
        browser.driver().executeAsyncScript(SETTLED);
    }

    private static Object lines(Browser browser, String rows) {
        return browser.run(
                """
                return Array.from(document.querySelectorAll(arguments[0])).map(function (row) {
                  return Array.from(row.cells).map(function (cell) {
                    return cell.textContent.replace(/\\s+/g, ' ').trim();
                  });
                });
                """,
                rows);
    }

    @Test
    void laysTheSameSideBySideAsAPageOfItsOwn(Browser browser) {
        open(browser, "#ids=" + A100 + "," + H100);
        var chosen = lines(browser, "#beside tbody tr");
        var marked = lines(browser, "#beside tbody tr.differs");
        assertEquals(List.of(), browser.errors());
        var own = site.folder().resolve("compare/nvidia-a100-sxm-40gb-or-nvidia-h100-sxm");
        browser.open(own.resolve("index.html"));
        assertEquals(lines(browser, "tbody tr"), chosen);
        assertEquals(lines(browser, "tbody tr.differs"), marked);
        assertFalse(((List<?>) marked).isEmpty());
    }

    @Test
    void addsAndRemoves(Browser browser) {
        open(browser, "");
        browser.run(
                "var kind = document.getElementById('kind'); kind.value = 'accelerators';"
                        + "kind.dispatchEvent(new Event('change'));");
        browser.driver().executeAsyncScript(SETTLED);
        browser.run(
                "document.getElementById('entry').value = arguments[0];"
                        + "document.querySelector('#add button').click();",
                H100);
        browser.driver().executeAsyncScript(SETTLED);
        assertEquals("#ids=" + H100, browser.run("return location.hash"));
        browser.run("document.querySelector('#chosen button').click()");
        browser.driver().executeAsyncScript(SETTLED);
        assertEquals("", browser.run("return location.hash"));
        assertEquals(0L, browser.run("return document.querySelectorAll('#beside td').length"));
    }

    @Test
    void hostileFragmentsDoNothing(Browser browser) {
        for (var fragment :
                List.of(
                        "#ids=<img src=x onerror=alert(1)>",
                        "#ids=__proto__/a,constructor/b,../x",
                        "#ids=https://example.com/a,accelerators/none,%E0%A4",
                        "#ids=" + "accelerators/x,".repeat(500))) {
            open(browser, fragment);
            assertEquals(List.of(), browser.errors(), fragment);
            assertEquals(0L, browser.run("return document.querySelectorAll('main img').length"));
        }
    }

    @Test
    void fitsANarrowScreen(Browser browser) {
        browser.width(320);
        open(browser, "#ids=" + A100 + "," + H100);
        assertEquals(
                true, browser.run("return document.documentElement.scrollWidth <= innerWidth"));
        browser.width(1280);
    }
}
