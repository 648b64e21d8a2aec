package crossover.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// What readers do with a table, in pages opened as files.
@NeedsBrowser
class TablesInBrowserTest {
    private static final String INSTANCES = "instances/index.html";
    private static final String SETTLED =
            "var go = arguments[arguments.length - 1]; setTimeout(function () { go(null); }, 300);";

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.shared().folder();
        Files.createDirectories(site.resolve("search"));
        try (var grammar =
                TablesInBrowserTest.class.getResourceAsStream(
                        "/crossover/scripts/crossover-search.js")) {
            Files.copy(grammar, grammarFile(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path grammarFile() {
        return site.resolve("search/crossover-search.js");
    }

    @AfterAll
    static void leaveNoGrammar() throws IOException {
        Files.deleteIfExists(grammarFile());
    }

    @AfterEach
    void nothingWentWrong(Browser browser) {
        assertEquals(List.of(), browser.errors());
    }

    private static void open(Browser browser, String page) {
        browser.errors();
        browser.driver().get("about:blank");
        browser.driver().get(site.toAbsolutePath().toUri() + page);
        browser.driver().executeAsyncScript(SETTLED);
        browser.run("window.live = crossoverTables.all[0]");
    }

    private static void write(Browser browser, String into, String text) {
        browser.driver().findElement(By.cssSelector(into)).sendKeys(text);
        browser.driver().executeAsyncScript(SETTLED);
    }

    private static void press(Browser browser, String selector) {
        browser.driver().findElement(By.cssSelector(selector)).click();
    }

    @Test
    void conditionsAndWordsLeaveWhatPasses(Browser browser) {
        open(browser, INSTANCES);
        write(browser, "#table-filter", "usdPerHour<1 provider:aws");
        assertEquals(
                true,
                browser.run(
                        """
                        return live.shown.length > 0 && live.shown.length < live.rows.length
                          && live.shown.every(row => live.values(row).usdPerHour < 1)\
                        """));
        assertTrue(text(browser, ".tools output").contains("without usdPerHour"));
        assertTrue(((String) browser.run("return location.hash")).startsWith("#q=usdPerHour"));
    }

    @Test
    void columnsAreAskedOneByOneAndTheAddressLeadsBack(Browser browser) {
        open(browser, INSTANCES);
        press(browser, "[data-do=ask]");
        write(browser, ".asks [aria-label='Filter Accelerators']", ">=8");
        write(browser, ".asks [aria-label='Filter Provider']", "amazon");
        press(browser, "th[data-field=usdPerHour] button");
        var left = browser.run("return live.shown.map(row => row.id)");
        var hash = (String) browser.run("return location.hash");
        open(browser, INSTANCES + hash);
        assertEquals(left, browser.run("return live.shown.map(row => row.id)"));
        assertEquals(
                true,
                browser.run(
                        """
                        var prices = live.shown.map(row => live.values(row).usdPerHour).filter(Boolean);
                        return prices.length > 3
                          && prices.every((price, at) => !at || prices[at - 1] <= price);\
                        """));
    }

    @Test
    void sparseColumnsAreSeenWhenAskedForAndTakenOnlyThen(Browser browser) {
        open(browser, INSTANCES);
        var sparse = "th[data-field=hypervisor]";
        assertEquals("none", look(browser, sparse, "display"));
        assertEquals(false, browser.run("return live.csv().split('\\r\\n')[0].includes('hyp')"));
        press(browser, "[data-do=columns]");
        browser.run(
                "Array.from(document.querySelectorAll('.choose label'))"
                        + ".find(label => label.textContent === 'Hypervisor').click()");
        assertEquals("table-cell", look(browser, sparse, "display"));
        assertEquals(true, browser.run("return live.csv().split('\\r\\n')[0].includes('hyp')"));
        assertTrue(((String) browser.run("return location.hash")).contains("columns=name"));
    }

    @Test
    void noRowThatIsMarkedIsBeatenByAnother(Browser browser) {
        open(browser, INSTANCES);
        assertEquals(
                true,
                browser.run(
                        """
                        var points = live.shown.map(row => [live.values(row).usdPerHour,
                          -live.values(row).acceleratorMemoryGB, Boolean(row.tr.querySelector('.best'))])
                          .filter(point => point[0] >= 0 && point[1] <= 0);
                        var beaten = (a, b) => b[0] <= a[0] && b[1] <= a[1] && (b[0] < a[0] || b[1] < a[1]);
                        return points.some(a => a[2])
                          && points.every(a => a[2] === !points.some(b => beaten(a, b)));\
                        """));
    }

    @Test
    void pricesTurnIntoAnotherCurrencyWithTheRateBeside(Browser browser) {
        open(browser, INSTANCES + "#currency=EUR");
        assertTrue(text(browser, ".legend").contains("1 USD = "));
        assertTrue(text(browser, "th[data-field=usdPerHour]").contains("EUR/h"));
        assertEquals(true, browser.run("return live.csv().split(',').includes('eurPerHour')"));
    }

    @Test
    void chosenRowsGoToThePageThatLaysThemSideBySide(Browser browser) {
        open(browser, INSTANCES);
        browser.run("sessionStorage.clear()");
        open(browser, INSTANCES);
        browser.run("document.querySelectorAll('.pick')[0].click()");
        browser.run("document.querySelectorAll('.pick')[1].click()");
        press(browser, ".basket a");
        browser.driver().executeAsyncScript(SETTLED);
        assertEquals(2L, browser.run("return document.querySelectorAll('#chosen li').length"));
        assertEquals(
                true,
                browser.run("return document.querySelectorAll('#beside .differs').length > 0"));
    }

    private static String text(Browser browser, String selector) {
        return (String)
                browser.run("return document.querySelector(arguments[0]).textContent", selector);
    }

    private static Object look(Browser browser, String selector, String property) {
        return browser.run(
                "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]",
                selector,
                property);
    }
}
