package crossover.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

/// A page of every type of the project's own site, opened as a file.
@NeedsBrowser
class PagesInBrowserTest {
    private static final String OVERHANG =
            "return Math.max(0, document.documentElement.scrollWidth - innerWidth)";

    /// What is pressed and less than 24 pixels high; of a box to tick, its line counts.
    private static final String SMALL =
            """
            return [...document.querySelectorAll(
                'button, input, select, summary, nav a, aside a, footer li a')]
              .filter(element => element.offsetParent)
              .map(element => element.type === 'checkbox' ? element.parentNode : element)
              .filter(element => element.getBoundingClientRect().height < 24)
              .map(element => element.outerHTML);
            """;

    private static Path site;

    @BeforeAll
    static void build() {
        site = BuiltSite.shared().folder();
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
            assertEquals(List.of(), browser.run(SMALL), page);
        }
    }
}
