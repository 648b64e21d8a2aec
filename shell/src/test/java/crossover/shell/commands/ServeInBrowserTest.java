package crossover.shell.commands;

import static crossover.shell.commands.RunningPreview.await;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossover.shell.StarterLibrary;
import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// The preview as a browser sees it, under the pages' own policy for scripts.
@NeedsBrowser
class ServeInBrowserTest {
    private static final String TERM = "content/library/terms/example-term.md";

    @TempDir private Path folder;

    @Test
    void reloadsThePageWhenItsFileChanges(Browser browser) throws Exception {
        StarterLibrary.layOut(folder);
        try (var preview = new RunningPreview(folder)) {
            browser.open(preview.at("/terms/example-term/"));
            preview.replace(TERM, "name: Utilization", "name: Occupancy");
            await(() -> text(browser, "h1").equals("Occupancy"));

            preview.replace(TERM, "name: Occupancy", "nam: Occupancy");
            await(() -> text(browser, "#crossover-trouble").contains("no key `nam` here"));
            assertEquals("Occupancy", text(browser, "h1"));

            preview.replace(TERM, "nam: Occupancy", "name: Load");
            await(() -> text(browser, "h1").equals("Load"));
            assertEquals("", text(browser, "#crossover-trouble"));
            assertEquals(List.of(), browser.errors());
        }
    }

    private static String text(Browser browser, String selector) {
        var body = "const e = document.querySelector(arguments[0]); return e ? e.textContent : ''";
        return String.valueOf(browser.run(body, selector)).strip();
    }
}
