package crossover.site.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import crossover.content.facts.EntryId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
    @ParameterizedTest
    @CsvSource({
        "a/b/index.html, a/c/index.html, ../b/index.html",
        "a/b/index.html, index.html, a/b/index.html",
        "index.html, a/b/index.html, ../../index.html",
        "a/b/index.html, a/b/index.html, index.html",
        "ab/index.html, ac/index.html, ../ab/index.html",
        "a/index.html, a/b/index.html, ../index.html",
        "a/b/table.csv, a/b/index.html, table.csv"
    })
    void leadsFromPageToPage(String to, String from, String way) {
        assertEquals(way, new PageAddress(to).from(new PageAddress(from)));
    }

    @Test
    void anEntryHasAFolderOfItsOwn() {
        assertEquals(
                "accelerators/h100/index.html",
                PageAddress.of(EntryId.of("accelerators/h100")).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../x", "a/../../x", "a\\b", ""})
    void neverLeavesTheSite(String path) {
        assertThrows(IllegalArgumentException.class, () -> new PageAddress(path));
    }

    @ParameterizedTest
    @CsvSource({
        "specs.memoryGB, specs.memoryGB",
        "prices[on-demand], prices%5Bon-demand%5D",
        "'prices[on-demand,eu west 1]', 'prices%5Bon-demand,eu_west_1%5D'",
        "'prices[ä\"]', 'prices%5B%C3%A4%22%5D'"
    })
    void fragmentsHoldNoSignThatMeansSomethingElse(String path, String fragment) {
        assertEquals(fragment, Anchor.fragment(path));
    }
}
