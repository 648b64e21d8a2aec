package crossover.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.calculators.Calculators;
import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The calculator in a page that was opened as a file.
@NeedsBrowser
class LiveCalculatorTest {
    private static final String TYPE =
            """
            const input = document.querySelector('input[name=' + arguments[0] + ']');
            input.value = arguments[1];
            input.dispatchEvent(new Event('input', {bubbles: true}));
            """;
    private static final Map<String, Double> PAPER =
            Map.of(
                    "capexUsd", 833_806.0,
                    "opexUsdPerHour", 0.87,
                    "cloudUsdPerHour", 98.32,
                    "hoursPerMonth", 720.0);

    private static Path page;

    @BeforeAll
    static void build() throws Exception {
        var site = BuiltSite.shared();
        page = site.folder().resolve("calculators/break-even/index.html");
    }

    @Test
    void answersWhatIsTypedAsTheJvmDoes(Browser browser) {
        browser.open(page);
        PAPER.forEach((input, value) -> browser.run(TYPE, input, String.valueOf(value)));
        var expected = Calculators.find("break-even").orElseThrow().run(PAPER);
        assertEquals(expected.headline(), text(browser, ".headline"));
        assertTrue(text(browser, "[data-result=months] dd").startsWith("11.9"));
    }

    @Test
    void saysWhatIsWrongAndKeepsTheLastAnswer(Browser browser) {
        browser.open(page);
        var before = text(browser, ".headline");
        browser.run(TYPE, "hoursPerMonth", "-3");
        assertFalse(text(browser, "#c-hoursPerMonth-wrong").isEmpty());
        assertEquals(before, text(browser, ".headline"));
        assertEquals(false, browser.run("return document.querySelector('.stale').hidden"));
    }

    @Test
    void takesItsStateFromTheFragmentAndNothingElse(Browser browser) {
        browser.open(
                page.toUri()
                        .resolve(
                                "#cloudUsdPerHour=98.32&__proto__[x]=1&capexUsd="
                                    + "%3Cimg%20src%3Dx%20onerror%3D%22window.pwned%3D1%22%3E"));
        assertEquals(
                "98.32",
                browser.run("return document.querySelector('[name=cloudUsdPerHour]').value"));
        assertEquals(
                true, browser.run("return window.pwned === undefined && ({}).x === undefined"));
        assertFalse(text(browser, "#c-capexUsd-wrong").isEmpty());
    }

    @Test
    void takesTheFiguresOfTheEntryThatIsChosen(Browser browser) {
        browser.open(page.resolve("../../llm-memory/index.html").normalize());
        browser.run(
                """
                const choice = document.querySelector('select[name=model]');
                choice.value = 'deepseek-v3';
                choice.dispatchEvent(new Event('input', {bubbles: true}));
                """);
        assertEquals("61", browser.run("return document.querySelector('[name=layers]').value"));
        assertEquals("", browser.run("return document.querySelector('[name=kvHeads]').value"));
        assertEquals("70,272 bytes", text(browser, "[data-result=cacheBytesPerToken] dd"));
        assertEquals("#model=deepseek-v3", browser.run("return location.hash"));
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void carriesAResultOnAndKeepsTheWayInTheAddress(Browser browser) {
        browser.open(page.resolve("../../llm-memory/index.html").normalize());
        browser.run(TYPE, "sequences", "4");
        browser.run("document.querySelector('a[href*=\"tokens/\"]').click()");
        assertEquals("4", parameter(browser, "llm-memory.sequences"));
        assertEquals(
                parameter(browser, "usdPerHour"),
                browser.run("return document.querySelector('[name=usdPerHour]').value"));
        browser.run(TYPE, "utilization", "0.5");
        browser.run("document.querySelector('a[href*=\"total-cost/\"]').click()");
        assertEquals("4", parameter(browser, "llm-memory.sequences"));
        assertEquals("0.5", parameter(browser, "tokens.utilization"));
        assertEquals("1", parameter(browser, "machines"));
        browser.run("document.querySelector('a[data-from=llm-memory]').click()");
        assertEquals("4", parameter(browser, "sequences"));
        assertEquals(List.of(), browser.errors());
    }

    private static Object parameter(Browser browser, String name) {
        return browser.run(
                "return new URLSearchParams(location.hash.slice(1)).get(arguments[0])", name);
    }

    private static String text(Browser browser, String selector) {
        return String.valueOf(
                browser.run("return document.querySelector(arguments[0]).textContent", selector));
    }
}
