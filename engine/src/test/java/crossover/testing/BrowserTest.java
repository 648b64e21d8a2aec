package crossover.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

@NeedsBrowser
class BrowserTest {
    @TempDir Path folder;

    @Test
    void runsScriptsInAFile(Browser browser) throws IOException {
        browser.open(page("<title>here</title>"));
        assertEquals(
                Map.of("title", "here", "sum", 3L),
                browser.run(
                        "return {title: document.title, sum: arguments[0] + arguments[1]}", 1, 2));
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void tellsWhatTheConsoleComplainedOf(Browser browser) throws IOException {
        browser.open(page("<script>missing()</script>"));
        assertTrue(browser.errors().toString().contains("missing is not defined"));
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void hasTheWidthAndThemeAskedFor(Browser browser) throws IOException {
        browser.width(320);
        browser.theme("dark");
        browser.open(page("<meta name=viewport content=width=device-width>"));
        assertEquals(320L, browser.run("return innerWidth"));
        assertEquals(
                true, browser.run("return matchMedia('(prefers-color-scheme: dark)').matches"));
        browser.width(1280);
        browser.theme("light");
    }

    @Test
    void takesPictures(Browser browser) throws IOException {
        browser.open(page("<p>seen"));
        var picture = folder.resolve("pictures/page.png");
        browser.screenshot(picture);
        assertTrue(Files.size(picture) > 1000);
    }

    private Path page(String body) throws IOException {
        return Files.writeString(folder.resolve("page.html"), "<!doctype html>" + body);
    }
}
