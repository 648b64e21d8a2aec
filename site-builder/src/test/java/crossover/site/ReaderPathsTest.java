package crossover.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import java.nio.file.Path;
import java.time.Duration;

/// From the first page each of the four questions leads to an answer in two clicks.
@NeedsBrowser
class ReaderPathsTest {
    private static Path site;

    @BeforeAll
    static void build() {
        site = BuiltSite.shared().folder();
    }

    @BeforeEach
    void comeToTheFirstPage(Browser browser) {
        browser.driver().manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
        browser.open(site.resolve("index.html"));
    }

    @Test
    void whatItCosts(Browser browser) {
        click(browser, ".questions > li:nth-child(1) h3 a");
        assertTrue(text(browser, ".headline").contains("months"));
    }

    @Test
    void whetherItIsAllowed(Browser browser) {
        click(browser, ".questions > li:nth-child(2) h3 a");
        click(browser, "#plan-data-1");
        assertFalse(text(browser, "#said .verdict").isEmpty());
    }

    @Test
    void whetherItIsFastEnough(Browser browser) {
        click(browser, ".questions > li:nth-child(3) h3 a");
        click(browser, "tbody th a");
        assertTrue(text(browser, ".facts").contains("Accelerator"));
    }

    @Test
    void whoRunsIt(Browser browser) {
        click(browser, ".questions > li:nth-child(4) h3 a");
        click(browser, ".prose a[href*='faqs/'], .prose a[href*='assumptions/']");
        assertTrue(text(browser, ".lede").length() > 40);
    }

    private static void click(Browser browser, String selector) {
        browser.driver().findElement(By.cssSelector(selector)).click();
    }

    private static String text(Browser browser, String selector) {
        return browser.driver().findElement(By.cssSelector(selector)).getText();
    }
}
