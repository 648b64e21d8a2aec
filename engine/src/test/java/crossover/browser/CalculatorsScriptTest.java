package crossover.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

@NeedsBrowser
class CalculatorsScriptTest {
    @TempDir static Path folder;

    @BeforeAll
    static void open(Browser browser) throws IOException {
        Script.open(browser, "crossover-calculators.js", folder);
    }

    @Test
    void runsFromAFileUnderAStrictPolicy(Browser browser) {
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void definesOneGlobal(Browser browser) {
        var globals =
                browser.run(
                        """
                        const empty = document.createElement('iframe');
                        document.documentElement.append(empty);
                        const usual = new Set(Object.getOwnPropertyNames(empty.contentWindow));
                        empty.remove();
                        return Object.getOwnPropertyNames(window).filter(name =>
                            !usual.has(name) && !/^[a-z]+_|^\\$|^[0-9]+$/.test(name));
                        """);
        assertEquals(List.of("crossoverCalculators"), globals);
    }
}
