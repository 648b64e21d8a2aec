package crossover.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.shell.desk.Desks;
import crossover.shell.publish.Publication;
import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The whole site of the project's own library, sent as a zip and opened from another disk: what
/// works with a server works there too.
@NeedsBrowser
class FromDiskTest {
    private static final String H100 = "accelerators/nvidia-h100-sxm";
    private static final String NAMES =
            "return [...document.querySelectorAll('tbody tr:not([hidden]) th a')]"
                    + ".map(head => head.textContent.trim())";

    @TempDir static Path folder;
    private static Path site;

    @BeforeAll
    static void send() throws Exception {
        var built = folder.resolve("site");
        var library = Path.of("../content/library").toAbsolutePath().toString();
        var desks = new Desks(new Stage(folder).surroundings());
        var desk = desks.desk(Optional.of(library), Optional.empty(), Optional.empty());
        new Publication(desk, built, Optional.empty()).write(desk.library());
        var zip = folder.resolve("site.zip");
        pack(built, zip);
        site = folder.resolve("Ünterlagen #1 (50 %)");
        unpack(zip, site);
    }

    private static void pack(Path from, Path zip) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(from.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
    }

    private static void unpack(Path zip, Path to) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var file = to.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
    }

    @AfterEach
    void complainsOfNothing(Browser browser) {
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void aSearchLeadsToTheEntry(Browser browser) throws InterruptedException {
        browser.open(site.resolve("index.html"));
        browser.driver().findElement(By.id("find")).sendKeys("h100", Keys.ENTER);
        until(browser, "return document.querySelector('.hits a') !== null", true);
        browser.run("document.querySelector('.hits a').click()");
        until(browser, "return document.querySelector('.id code')?.textContent", H100);
    }

    @Test
    void aTableIsSortedByItsHeads(Browser browser) {
        browser.open(site.resolve("instances/index.html"));
        press(browser, "th[data-field=usdPerHour] button");
        var rising = (List<?>) browser.run(NAMES);
        press(browser, "th[data-field=usdPerHour] button");
        assertEquals(
                "descending",
                browser.run(
                        "return document.querySelector('th[data-field=usdPerHour]')"
                                + ".getAttribute('aria-sort')"));
        var falling = (List<?>) browser.run(NAMES);
        assertTrue(rising.indexOf("p4d.24xlarge") < rising.indexOf("p5.48xlarge"));
        assertTrue(falling.indexOf("p4d.24xlarge") > falling.indexOf("p5.48xlarge"));
    }

    @Test
    void aTableIsFilteredByWordsAndByConditions(Browser browser) throws InterruptedException {
        browser.open(site.resolve("instances/index.html"));
        filter(browser, "p5.48");
        assertEquals(List.of("p5.48xlarge"), browser.run(NAMES));
        filter(browser, "provider:aws acceleratorMemoryGB=320 usdPerHour<30");
        until(browser, NAMES, List.of("p4d.24xlarge"));
    }

    @Test
    void aTableIsTakenAlongAsItStands(Browser browser) {
        browser.open(site.resolve("instances/index.html"));
        filter(browser, "p5.48");
        var address =
                browser.run(
                        """
                        const link = document.querySelector('.take a');
                        link.addEventListener('click', click => click.preventDefault());
                        link.click();
                        return link.href;
                        """);
        assertTrue(String.valueOf(address).startsWith("blob:"), String.valueOf(address));
    }

    @Test
    void aCalculatorCalculates(Browser browser) throws InterruptedException {
        open(
                browser,
                "calculators/break-even/index.html#capexUsd=833806&opexUsdPerHour=0.87"
                        + "&cloudUsdPerHour=98.32&hoursPerMonth=720");
        until(
                browser,
                "return document.querySelector('[data-result=months] dd').textContent.slice(0, 4)",
                "11.9");
    }

    @Test
    void aPlanIsJudged(Browser browser) throws InterruptedException {
        open(browser, "verdict/index.html#data=personal&subjects=DE&storage=US&processing=US");
        until(
                browser,
                "return document.querySelectorAll('#because a[href*=eu-gdpr]').length > 0",
                true);
    }

    @Test
    void entriesAreLaidSideBySide(Browser browser) throws InterruptedException {
        open(browser, "compare/index.html#ids=" + H100 + ",accelerators/nvidia-a100-sxm-40gb");
        until(browser, "return document.querySelectorAll('#beside thead a').length", 2L);
    }

    private static void open(Browser browser, String page) {
        browser.open(URI.create("about:blank"));
        browser.open(site.toUri().resolve(page));
    }

    private static void press(Browser browser, String selector) {
        browser.run("document.querySelector(arguments[0]).click()", selector);
    }

    private static void filter(Browser browser, String query) {
        browser.run(
                "const field = document.querySelector('.tools input'); field.focus();"
                        + " field.value = arguments[0]; field.dispatchEvent(new Event('input'))",
                query);
    }

    /// Waits until the page says what is expected, ten seconds at most.
    private static void until(Browser browser, String asked, Object expected)
            throws InterruptedException {
        var said = browser.run(asked);
        for (var i = 0; i < 100 && !Objects.equals(expected, said); i++) {
            Thread.sleep(100);
            said = browser.run(asked);
        }
        assertEquals(expected, said);
    }
}
