package crossover.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The site of the project's own library in Chromium, opened from a disk as a reader does who was
/// sent it in a mail.
@NeedsBrowser
class FromDiskTest {
    private static final String NAMES =
            "return [...document.querySelectorAll('tbody tr:not([hidden]) th')]"
                    + ".map(head => head.textContent.trim())";

    private static final String OVERHANG =
            "return Math.max(0, document.documentElement.scrollWidth - innerWidth)";

    @TempDir static Path folder;
    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.ofTheLibrary(folder.resolve("site"), Optional.empty()).folder();
    }

    @BeforeEach
    void asADesktop(Browser browser) {
        browser.width(1280);
    }

    @Test
    void everyTypeOfPageOpensWithoutComplaint(Browser browser) {
        for (var page : PageTypes.ALL) {
            browser.open(site.resolve(page));
            assertEquals(List.of(), browser.errors(), page);
        }
    }

    @Test
    void noPageIsWiderThanAPhone(Browser browser) {
        browser.width(320);
        for (var page : PageTypes.ALL) {
            browser.open(site.resolve(page));
            assertEquals(0L, browser.run(OVERHANG), page);
        }
    }

    @Test
    void everythingThatIsPressedIsLargeEnough(Browser browser) {
        browser.width(320);
        for (var page : PageTypes.ALL) {
            browser.open(site.resolve(page));
            var small =
                    browser.run(
                            "return [...document.querySelectorAll('button, input, select, summary,"
                                + " nav a, aside a, footer li a')].filter(e => e.offsetParent &&"
                                + " (e.getBoundingClientRect().height < 24)).map(e =>"
                                + " e.outerHTML)");
            assertEquals(List.of(), small, page);
        }
    }

    @Test
    void aTableIsSortedByItsHeads(Browser browser) {
        browser.open(site.resolve("instances/index.html"));
        press(browser, "th[data-field=usdPerHour] button");
        var rising = browser.run(NAMES);
        press(browser, "th[data-field=usdPerHour] button");
        assertEquals("descending", head(browser, "usdPerHour"));
        assertEquals("a2-highgpu-8g", ((List<?>) rising).get(1));
        assertEquals("p5.48xlarge", ((List<?>) browser.run(NAMES)).getFirst());
    }

    private static Object head(Browser browser, String field) {
        return browser.run(
                "return document.querySelector('th[data-field=' + arguments[0] +"
                        + " ']').getAttribute('aria-sort')",
                field);
    }

    @Test
    void aTableIsFilteredByWordsAndByConditions(Browser browser) throws InterruptedException {
        browser.open(site.resolve("instances/index.html"));
        filter(browser, "p5.48");
        assertEquals(List.of("p5.48xlarge"), browser.run(NAMES));
        filter(browser, "provider:aws acceleratorMemoryGB>=640");
        for (var i = 0; i < 100 && !List.of("p5.48xlarge").equals(browser.run(NAMES)); i++) {
            Thread.sleep(100);
        }
        assertEquals(List.of("p5.48xlarge"), browser.run(NAMES));
        filter(browser, "usdPerHour<30");
        assertTrue(((List<?>) browser.run(NAMES)).contains("p4d.24xlarge"));
        assertEquals(List.of(), browser.errors());
    }

    private static void filter(Browser browser, String query) {
        browser.run(
                "const field = document.querySelector('.tools input'); field.focus();"
                        + " field.value = arguments[0]; field.dispatchEvent(new Event('input'))",
                query);
    }

    @Test
    void aTableIsTakenAlongAsItStands(Browser browser) {
        browser.open(site.resolve("instances/index.html"));
        filter(browser, "p5.48");
        var link = "document.querySelector('.take a')";
        var address =
                browser.run(
                        "const link = %s; link.addEventListener('click', e => e.preventDefault());"
                                        .formatted(link)
                                + " link.click(); return link.href");
        assertTrue(address.toString().startsWith("blob:"), address.toString());
    }

    private static void press(Browser browser, String selector) {
        browser.run("document.querySelector(arguments[0]).click()", selector);
    }
}
