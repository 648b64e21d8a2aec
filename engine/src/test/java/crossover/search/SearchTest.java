package crossover.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.query.Fields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/// Queries over six entries, as they would be typed.
class SearchTest {
    private static final MemoryIndex INDEX = Library.INDEX;

    private static Understood understand(String typed) {
        return Library.understand(typed, Fields.ANY);
    }

    private static List<String> search(String typed) {
        return Ranking.of(understand(typed), INDEX).hits().stream()
                .map(hit -> INDEX.id(hit.entry()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "h100 | accelerators/h100-sxm, accelerators/h100-pcie, faqs/own-or-rent",
                "h100 pcie | accelerators/h100-pcie",
                "pcie h100 | accelerators/h100-pcie",
                "nvidia | accelerators/h100-sxm, accelerators/h100-pcie",
                "llm | terms/large-language-model, accelerators/h100-sxm",
                "large language models | terms/large-language-model, accelerators/h100-sxm",
                "training | accelerators/h100-sxm, guides/air-gap",
                "\"air gapped cloud\" | guides/air-gap",
                "air-gapped | guides/air-gap",
                "\"gapped air\" | ''",
                "card \" ) \" | accelerators/h100-pcie",
                "\"gapped clouds an\" | ''",
                "cloud -air | faqs/own-or-rent",
                "cloud -(air gap) | faqs/own-or-rent",
                "amd or card | accelerators/mi300x, accelerators/h100-pcie",
                "kind:accelerators memoryGB>=100 | accelerators/mi300x",
                "kind:accelerators sort:memoryGB sort:-usdPerHour"
                        + " | accelerators/h100-sxm, accelerators/h100-pcie, accelerators/mi300x",
                "what is it | faqs/own-or-rent, guides/air-gap",
            })
    void finds(String typed, String ids) {
        assertEquals("[" + (ids.equals("''") ? "" : ids) + "]", search(typed).toString());
    }

    @Test
    void findsEntriesWithSomeWordsIfNoneHasAll() {
        var ranked = Ranking.of(understand("amd rent kind:faqs,accelerators"), INDEX);
        assertTrue(ranked.relaxed());
        assertEquals(2, ranked.hits().size());
        assertFalse(Ranking.of(understand("zebra"), INDEX).relaxed());
    }

    @Test
    void countsEntriesThatStateNoPrice() {
        var ranked = Ranking.of(understand("kind:accelerators usdPerHour<10"), INDEX);
        assertEquals(2, ranked.hits().size());
        assertEquals(Map.of("usdPerHour", 1), ranked.unstated());
    }

    @Test
    void takesAKnownNameForOneTerm() {
        var understood = understand("cost of Large Language Models");
        assertEquals("cost Large Language Models", understood.clause().toString());
        assertEquals(
                List.of("terms/large-language-model"),
                understood.words().get("Large Language Models"));
    }

    @Test
    void correctsAWordThatDoesNotOccurAtHalfWeight() {
        var understood = understand("acelerator price ");
        assertEquals(
                List.of(new Understood.Correction("acelerator", List.of("accelerator"))),
                understood.corrections());
        assertEquals(Scoring.GUESSED, understood.weights().get(Analysis.stem("accelerator")));
        assertEquals(List.of("accelerators/mi300x"), search("acelerator "));
    }

    @Test
    void finishesTheLastWordUnlessABlankFollows() {
        assertEquals(List.of("accelerators/mi300x"), search("acce"));
        assertEquals(List.of(), search("acce "));
        assertEquals(List.of(), search("-acce zebra"));
        assertEquals(
                Map.of("acc", Scoring.TYPED, Analysis.stem("accelerator"), Scoring.GUESSED),
                understand("acc").weights());
    }

    @Test
    void guessesOnlyWithTheFirstLetterRightAndFewSlips() {
        var vocabulary = INDEX.vocabulary();
        assertEquals(List.of("cloud"), vocabulary.near(Analysis.tokens("coud").get(0)));
        assertEquals(List.of(), vocabulary.near(Analysis.tokens("kloud").get(0)));
        assertEquals(List.of(), vocabulary.near(Analysis.tokens("clxxd").get(0)));
        assertEquals(List.of(), vocabulary.near(Analysis.tokens("ar").get(0)));
        assertEquals(List.of("language"), vocabulary.near(Analysis.tokens("lamguaeg").get(0)));
    }

    @Test
    void doesNotRankByNegatedWords() {
        assertEquals(Map.of("cloud", Scoring.TYPED), understand("cloud -rent ").weights());
    }

    @Test
    void searchesAtMost32Words() {
        var typed = new StringBuilder();
        for (var i = 0; i < 100; i++) {
            typed.append("word").append(i).append(' ');
        }
        assertEquals(32, understand(typed.toString()).words().size());
    }

    @Test
    void findsEverythingIfNothingIsAsked() {
        assertEquals(6, search("").size());
        assertEquals(6, search("?! -- ' \"\" ()").size());
    }

    @Test
    void scoresMoreOccurrencesHigherAndLongerTextsLower() {
        var rarity = Scoring.rarity(6, 1);
        assertEquals(77, Scoring.units(1, rarity, 1, 10, 10));
        assertTrue(Scoring.units(1, rarity, 2, 10, 10) > Scoring.units(1, rarity, 1, 10, 10));
        assertTrue(Scoring.units(1, rarity, 1, 5, 10) > Scoring.units(1, rarity, 1, 10, 10));
        assertEquals(1, Scoring.units(1, Scoring.rarity(1_000_000, 1_000_000), 1, 100, 1));
    }

    @Test
    void theHighestScoreIsStillAnExactFloat() {
        var most = 0.0;
        for (var field : Scoring.Field.values()) {
            most += Scoring.units(field.boost(), Scoring.rarity(10_000, 1), 1e6, 1, 1e6);
        }
        // a query of 1,000 characters has at most 500 words, in phrases too
        assertTrue(500 * Scoring.TYPED * most < 1 << 24, "most " + most);
    }
}
