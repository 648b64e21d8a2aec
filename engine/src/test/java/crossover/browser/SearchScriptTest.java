package crossover.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.query.Fields;
import crossover.query.Query;
import crossover.search.Excerpt;
import crossover.search.Library;
import crossover.search.Ranking;
import crossover.testing.Browser;
import crossover.testing.NeedsBrowser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// The script in Chromium against the same code in the JVM.
@NeedsBrowser
class SearchScriptTest {
    private static final Fields FIELDS =
            new Fields(Set.of("kind"), Set.of("memoryGB", "usdPerHour"), true);
    private static final Map<String, Object> PLAIN_FIELDS =
            Map.of("texts", FIELDS.texts(), "numbers", FIELDS.numbers());
    private static final List<String> PIECES =
            List.of(
                    "h100",
                    "nvidia",
                    "pcie",
                    "LLM",
                    "large language models",
                    "large",
                    "training",
                    "trian",
                    "acelerator",
                    "cloud",
                    "clouds",
                    "\"air gapped\"",
                    "\"cloud it\"",
                    "own",
                    "the",
                    "what is",
                    "zebra",
                    "-rent",
                    "-(air cloud)",
                    "kind:accelerators",
                    "kind:faqs,guides",
                    "memoryGB>=100",
                    "usdPerHour<2.5",
                    "sort:memoryGB",
                    "sort:-usdPerHour",
                    "or",
                    "(amd or card)",
                    "Œuvre",
                    "80GB",
                    "acc",
                    "mi300",
                    "(",
                    ")",
                    "\"",
                    "knd:x",
                    "kind:",
                    "usdPerHour<cheap",
                    "AND",
                    "10,000",
                    "機密");

    @TempDir static Path folder;

    @BeforeAll
    static void open(Browser browser) throws IOException {
        Script.open(browser, "crossover-search.js", folder);
        browser.run(
                """
                window.testedIndex = arguments[0];
                window.testedWords = arguments[1];
                window.testedSearch = crossoverSearch.open(
                    arguments[2], arguments[3], arguments[1]);
                """,
                PlainIndex.of(Library.INDEX, List.of("kind", "memoryGB", "usdPerHour")),
                Library.INDEX.words(),
                Library.NAMES,
                PLAIN_FIELDS);
    }

    private static String random(Random random) {
        var text = new StringBuilder();
        for (var n = random.nextInt(5); n >= 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(n > 0 || random.nextInt(4) == 0 ? " " : "");
        }
        return text.toString();
    }

    private static List<String> typed(int many) {
        var random = new Random(20261005);
        var typed = new ArrayList<String>();
        while (typed.size() < many) {
            typed.add(random(random));
        }
        return typed;
    }

    /// As many calls at once as a slow machine answers long before the browser gives up.
    private static List<List<String>> portions(List<String> typed) {
        var portions = new ArrayList<List<String>>();
        for (var from = 0; from < typed.size(); from += 250) {
            portions.add(typed.subList(from, Math.min(from + 250, typed.size())));
        }
        return portions;
    }

    @Test
    void runsFromAFileUnderAStrictPolicy(Browser browser) {
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void understandsAndRanksAsTheJvmDoes(Browser browser) {
        var found = 0;
        for (var typed : portions(typed(3_000))) {
            var answers = answers(browser, typed);
            for (var i = 0; i < typed.size(); i++) {
                var understood = Library.understand(typed.get(i), FIELDS);
                var ranked = Ranking.of(understood, Library.INDEX);
                assertEquals(PlainIndex.answer(understood, ranked), answers.get(i), typed.get(i));
                found += ranked.hits().size();
            }
        }
        assertTrue(found > 3_000, "only " + found);
    }

    private static List<?> answers(Browser browser, List<String> typed) {
        return (List<?>)
                browser.run(
                        """
                        return arguments[0].map(typed => {
                            const {text, weights, corrections, complaints, rank} =
                                testedSearch.understand(typed);
                            return {text, weights, corrections, complaints,
                                ...rank(testedIndex)};
                        })
                        """,
                        typed);
    }

    @Test
    void namesAllItNeedsFromTheIndex(Browser browser) {
        assertEquals(
                List.of("l", "m", "h"),
                browser.run("return [...crossoverSearch.initials('LLM models H100')]"));
        assertEquals(
                List.of(
                        List.of("air", "cloud", "llm", "rent", "terms/large-language-model"),
                        List.of("kind", "memoryGB")),
                browser.run(
                        """
                        const understood = testedSearch.understand(
                            'LLM air -cloud -"rent" kind:faqs sort:memoryGB');
                        return [understood.terms.sort(), understood.fields];
                        """));
    }

    @Test
    void suggestsWords(Browser browser) {
        assertEquals(
                Library.INDEX.vocabulary().startingWith("cl", 2),
                browser.run("return [...crossoverSearch.suggest('cl', testedWords, 2)]"));
    }

    @Test
    void highlightsAsTheJvmDoes(Browser browser) {
        var random = new Random(11);
        var texts = new ArrayList<String>();
        for (var i = 0; i < 400; i++) {
            texts.add((random(random) + ", ").repeat(1 + random.nextInt(5)));
        }
        var query = "LLM training in the cloud h100 80GB";
        var answers =
                (List<?>)
                        browser.run(
                                """
                                const understood =
                                    testedSearch.understand(arguments[1]);
                                return arguments[0].map(text => {
                                    const found = understood.highlight(text, 40);
                                    return [found.text, found.cutBefore, found.cutAfter,
                                        ...found.marks.map(mark => mark.start + '-' + mark.end)];
                                })
                                """,
                                texts,
                                query);
        var terms = Library.understand(query, FIELDS).weights().keySet();
        for (var i = 0; i < texts.size(); i++) {
            var excerpt = Excerpt.of(texts.get(i), terms, Library.ALIASES, 40);
            var expected = new ArrayList<Object>(List.of(excerpt.text(), excerpt.cutBefore()));
            expected.add(excerpt.cutAfter());
            excerpt.marks().forEach(mark -> expected.add(mark.start() + "-" + mark.end()));
            assertEquals(expected, answers.get(i), texts.get(i));
        }
    }

    @Test
    void filtersTheRowsOfATable(Browser browser) {
        browser.run(
                """
                window.rows = [
                    {text: 'NVIDIA H100 SXM5',
                        values: {memoryGB: 80, usdPerHour: {low: 2, high: 4}}},
                    {text: 'AMD MI300X', values: {memoryGB: 192, usdPerHour: 1.99}},
                    {text: 'NVIDIA H100 PCIe', values: {memoryGB: 80, tags: ['Old', 'cheap']}}];
                """);
        assertEquals(List.of(0L, 2L), filtered(browser, "nvid"));
        assertEquals(List.of(1L, 0L, 2L), filtered(browser, "sort:-memoryGB"));
        assertEquals(List.of(2L), filtered(browser, "\"h100 pcie\" -mi300x"));
        assertEquals(List.of(2L), filtered(browser, "tags:old"));
        assertEquals(List.of(1L), filtered(browser, "usdPerHour<3"));
        assertEquals(
                Map.of("usdPerHour", 2L),
                browser.run("return crossoverSearch.filter('usdPerHour<3', rows).unstated"));
    }

    private static Object filtered(Browser browser, String query) {
        return browser.run("return crossoverSearch.filter(arguments[0], rows, {}).rows", query);
    }

    @Test
    void complainsAsTheJvmDoes(Browser browser) {
        for (var typed : portions(typed(2_000))) {
            var expected = new ArrayList<List<Map<String, Object>>>();
            for (var query : typed) {
                expected.add(PlainIndex.complaints(Query.parse(query, FIELDS).complaints()));
            }
            var answers =
                    browser.run(
                            """
                            return arguments[0].map(typed => crossoverSearch.filter(
                                typed, [], arguments[1]).complaints)
                            """,
                            typed,
                            PLAIN_FIELDS);
            assertEquals(expected, answers);
        }
    }

    @Test
    void answersAttacksAtOnce(Browser browser) {
        var slowest =
                (Number)
                        browser.run(
                                """
                                return Math.max(...['(', '-', '"', 'a:', 'x ', 'é', '__proto__ ']
                                    .flatMap(piece => [1000, 1000000].map(length => {
                                        const start = performance.now();
                                        testedSearch.understand(
                                            piece.repeat(length / piece.length))
                                            .rank(testedIndex);
                                        return performance.now() - start;
                                    })));
                                """);
        assertTrue(slowest.doubleValue() < 5_000, "took " + slowest + " ms");
        assertEquals(List.of(), browser.errors());
    }
}
