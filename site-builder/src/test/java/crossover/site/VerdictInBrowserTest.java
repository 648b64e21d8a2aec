package crossover.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.List;

/// The page of verdicts, opened as a file.
@NeedsBrowser
class VerdictInBrowserTest {
    private static final String UNTIL_JUDGED =
            "var go = arguments[arguments.length - 1]; setTimeout(function () {"
                    + " go(document.querySelector('#said').textContent); }, 400);";

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.shared();
    }

    private static void open(Browser browser, String fragment) {
        var page = site.folder().resolve("verdict/index.html").toAbsolutePath().toUri();
        browser.open(URI.create("about:blank"));
        browser.driver().get(page + fragment);
    }

    private static String said(Browser browser) {
        return String.valueOf(browser.driver().executeAsyncScript(UNTIL_JUDGED));
    }

    @Test
    void judgesEveryWorkedExampleAsTheBuildDoes(Browser browser) {
        open(browser, "");
        var differing =
                browser.run(
                        """
                        return Array.from(document.querySelectorAll('.example')).filter(
                            function (example) {
                              var plan = example.querySelector('[data-plan]').dataset;
                              var day = Date.parse(plan.on) / 86400000;
                              var found = crossoverCompliance.judge(
                                  JSON.parse(plan.plan), crossoverLaws, day).verdict;
                              return !example.querySelector('.verdict').classList.contains(found);
                            }).map(function (example) { return example.textContent; });
                        """);
        assertEquals(List.of(), differing);
        assertTrue((Long) browser.run("return document.querySelectorAll('.example').length") > 10);
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void anExampleOpensInTheFormWithTheSameVerdict(Browser browser) {
        open(browser, "");
        browser.run(
                """
                var example = Array.from(document.querySelectorAll('.example')).find(
                    function (one) { return one.querySelector('.not-allowed'); });
                example.querySelector('button').click();
                """);
        assertTrue(said(browser).startsWith("not allowed"), said(browser));
        assertTrue(
                ((String) browser.run("return location.hash")).contains("data="),
                "the plan is in the fragment");
        assertTrue(
                (Long) browser.run("return document.querySelectorAll('#because a').length") > 0,
                "the deciding rules lead to their laws");
    }

    @Test
    void theAddressKeepsThePlan(Browser browser) {
        open(browser, "#data=personal&subjects=DE&storage=US&contracts=");
        assertEquals(
                List.of("DE", "US", true, true),
                browser.run(
                        """
                        return [document.getElementById('plan-subjects').value,
                          document.getElementById('plan-storage').value,
                          document.querySelector('#plan-data [value=personal]').checked,
                          document.getElementById('plan-contracts-none').checked];
                        """));
        assertEquals(
                "#data=personal&subjects=DE&storage=US&contracts=",
                browser.run("return location.hash"));
    }

    @Test
    void takesCountriesByNameAndTellsWhatItDoesNotKnow(Browser browser) {
        open(browser, "#data=personal");
        browser.driver()
                .findElement(org.openqa.selenium.By.id("plan-storage"))
                .sendKeys("Germany, Atlantis");
        said(browser);
        assertTrue(
                ((String)
                                browser.run(
                                        "return document.getElementById('plan-storage-says')"
                                                + ".textContent"))
                        .startsWith("Not known: Atlantis"));
        assertEquals("#data=personal", browser.run("return location.hash"));
    }

    @Test
    void hostileFragmentsDoNothing(Browser browser) {
        for (var fragment :
                List.of(
                        "#data=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
                        "#storage=%3Cscript%3Ealert(1)%3C%2Fscript%3E&data=personal",
                        "#__proto__=x&constructor=y&toString=z&data=personal",
                        "#data=%E0%A4%A&on=%3Cb%3E&=&&&",
                        "#individuals=1e999&purpose=" + "x".repeat(5000))) {
            open(browser, fragment);
            said(browser);
            assertEquals(
                    0L,
                    browser.run("return document.querySelectorAll('main img, main b').length"),
                    fragment);
            assertEquals(List.of(), browser.errors(), fragment);
        }
    }

    @Test
    void theVerdictStandsAboveTheFormOfANarrowScreen(Browser browser) {
        browser.width(320);
        open(browser, "#data=personal&subjects=DE&storage=US&processing=US&contracts=");
        said(browser);
        browser.run("scrollTo({top: 1500, behavior: 'instant'})");
        assertEquals(
                List.of("not allowed", true),
                browser.run(
                        """
                        const standing = document.querySelector('#standing .verdict');
                        const at = standing.getBoundingClientRect();
                        return [standing.textContent, at.top >= 0 && at.bottom <= innerHeight];
                        """));
        browser.run("document.getElementById('why').click()");
        assertEquals("judgment", browser.run("return document.activeElement.id"));
        browser.width(1280);
    }

    @Test
    void fitsANarrowScreen(Browser browser) {
        browser.width(320);
        open(browser, "#data=itar-technical-data&storage=DE&encryption=end-to-end");
        said(browser);
        assertEquals(
                true,
                browser.run("return document.documentElement.scrollWidth <= innerWidth"),
                "no scrolling");
        browser.width(1280);
    }
}
