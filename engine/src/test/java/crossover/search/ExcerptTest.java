package crossover.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.Set;

class ExcerptTest {
    private static final String TEXT =
            "Owning pays when machines are busy. Renting pays when they are idle. The price of an"
                + " H100 SXM5 in the cloud fell, and cloud prices may fall again before you buy.";

    private static String marked(String text, Set<String> terms, int width) {
        var excerpt = Excerpt.of(text, terms, Library.ALIASES, width);
        var marked = new StringBuilder(excerpt.cutBefore() ? "… " : "");
        var at = 0;
        for (var mark : excerpt.marks()) {
            marked.append(excerpt.text(), at, mark.start()).append('[');
            marked.append(excerpt.text(), mark.start(), mark.end()).append(']');
            at = mark.end();
        }
        return marked.append(excerpt.text().substring(at))
                .append(excerpt.cutAfter() ? " …" : "")
                .toString();
    }

    @Test
    void showsTheStretchWithTheMostDifferentTerms() {
        assertEquals(
                "… [price] of an H100 SXM5 in the [cloud] fell, and [cloud] [prices] may …",
                marked(TEXT, Set.of("price", "cloud"), 62));
    }

    @Test
    void marksNamesAndForms() {
        assertEquals(
                "… The [price] of an [H100] SXM5 in the cloud …",
                marked(TEXT, Set.of("accelerators/h100-sxm", "price"), 42));
        assertEquals("[LLMs] or [LLM]", marked("LLMs or LLM", Set.of("llm"), 50));
    }

    @Test
    void beginsAtTheBeginningIfNothingIsFound() {
        assertEquals("Owning pays when machines are …", marked(TEXT, Set.of("zebra"), 30));
        assertEquals("short", marked("short", Set.of(), 30));
        assertEquals("", marked("", Set.of("a"), 30));
        assertEquals("xxxxx …", marked("x".repeat(20), Set.of(), 5));
    }

    @Test
    void fitsTheWidthAndKeepsItsMarksInside() {
        var random = new Random(3);
        for (var i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(40); n > 0; n--) {
                text.append("abcdefgh".substring(random.nextInt(8)))
                        .append(n % 5 == 0 ? ". " : " ");
            }
            var width = 10 + random.nextInt(60);
            var excerpt = Excerpt.of(text.toString(), Set.of("h", "gh"), Aliases.NONE, width);
            assertTrue(excerpt.text().length() <= width);
            assertTrue(text.indexOf(excerpt.text()) >= 0);
            var at = 0;
            for (var mark : excerpt.marks()) {
                assertTrue(mark.start() >= at && mark.end() <= excerpt.text().length());
                at = mark.end();
            }
            assertEquals(text.toString().matches(".*\\bg?h\\b.*"), at > 0, text.toString());
        }
    }
}
