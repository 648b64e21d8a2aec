package crossover.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The page of searches and the box of every page, opened as files.
@NeedsBrowser
class SearchInBrowserTest {
    private static final String SETTLED =
            "var go = arguments[arguments.length - 1]; setTimeout(function () { go(null); }, 500);";

    private static Path site;

    @BeforeAll
    static void build() {
        site = BuiltSite.shared().folder();
    }

    @AfterAll
    static void leaveNoIndex() throws IOException {
        Files.deleteIfExists(site.resolve("search/search.js"));
    }

    private static void open(Browser browser, String page) {
        browser.driver().get(site.resolve("search").toAbsolutePath().toUri() + page);
        browser.driver().executeAsyncScript(SETTLED);
    }

    private static void withIndex() throws IOException {
        Files.copy(
                Path.of("src/test/resources/search/search.js"),
                site.resolve("search/search.js"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static Object text(Browser browser, String selector) {
        return browser.run("return document.querySelector(arguments[0]).textContent", selector);
    }

    @Test
    void saysSoWhereThereIsNoIndex(Browser browser) throws IOException {
        Files.deleteIfExists(site.resolve("search/search.js"));
        open(browser, "index.html?q=h100");
        assertTrue(text(browser, "#found").toString().contains("no search index"));
        assertTrue((Long) browser.run("return document.querySelectorAll('#all a').length") > 100);
    }

    @Test
    void showsHitsWithMarksAndNothingOfThemRuns(Browser browser) throws IOException {
        withIndex();
        browser.errors();
        open(browser, "index.html?q=hoper");
        assertEquals("1 entry found", text(browser, "#found"));
        assertEquals("<b>H100</b>", text(browser, ".hits a"));
        assertEquals("Hopper", text(browser, ".excerpt mark"));
        assertEquals("… <img src=x> of Hopper", text(browser, ".excerpt"));
        assertEquals(0L, browser.run("return document.querySelectorAll('#search img').length"));
        var notes = text(browser, "#asked").toString();
        for (var told : List.of("there is no field", "“hoper” does not occur", "Did you mean")) {
            assertTrue(notes.contains(told), notes);
        }
        assertTrue(
                Files.isRegularFile(
                        Path.of(
                                java.net.URI.create(
                                        (String)
                                                browser.run(
                                                        "return document.querySelector('.hits"
                                                                + " a').href")))));
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void keysLeadToTheBoxToTheHitsAndBack(Browser browser) throws IOException {
        withIndex();
        open(browser, "index.html?q=hopper");
        browser.run("document.activeElement.blur()");
        press(browser, "/");
        assertEquals("q", focused(browser));
        press(browser, Keys.ARROW_DOWN);
        assertEquals("<b>H100</b>", focused(browser));
        press(browser, Keys.ARROW_UP);
        assertEquals("q", focused(browser));
    }

    @Test
    void everyPageHasTheBoxAndOffersWords(Browser browser) throws IOException {
        withIndex();
        open(browser, "../method/index.html");
        press(browser, "/");
        assertEquals("find", focused(browser));
        browser.driver().findElement(By.id("find")).sendKeys("nvidia bl");
        browser.driver().executeAsyncScript(SETTLED);
        assertEquals(
                "nvidia blackwell",
                browser.run("return document.querySelector('datalist option').value"));
    }

    private static void press(Browser browser, CharSequence key) {
        new org.openqa.selenium.interactions.Actions(browser.driver()).sendKeys(key).perform();
    }

    private static Object focused(Browser browser) {
        return browser.run("var e = document.activeElement; return e.id || e.textContent.trim()");
    }
}
