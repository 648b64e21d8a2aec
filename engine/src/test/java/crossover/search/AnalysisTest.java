package crossover.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;

class AnalysisTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NVIDIA H100 SXM5 80 GB | [nvidia, h100, sxm5, 80, gb]",
                "A100-SXM4-80GB | [a100, sxm4, 80, gb]",
                "p5.48xlarge | [p5, 48xlarge]",
                "$98.32 per hour. | [98.32, per, hour]",
                "v4.0.1, PCI DSS 4.0.1 | [v4, 0.1, pci, dss, 4.0.1]",
                "10,000 or 1,2 or 1,234,567 | [10000, or, 1, 2, or, 1234567]",
                "700W, 3.2TB, 405B, 8x | [700, w, 3.2, tb, 405b, 8x]",
                "8×H100/8xH100 | [8, h100, 8xh100]",
                "the provider's, don't, ’tis | [the, providers, dont, tis]",
                "Zürich Straße Œuvre naïve Łódź | [zurich, strasse, oeuvre, naive, lodz]",
                "cafe\u0301 co\u00adop GB²µ | [cafe, coop, gb2u]",
                "機密 クラウド 🙂 ok | [機密, クラウド, ok]",
                "Llama-3.1-405B | [llama, 3.1, 405b]",
                "... -- | []",
            })
    void partsWords(String text, String words) {
        assertEquals(words, Analysis.tokens(text).stream().map(Token::surface).toList().toString());
    }

    @Test
    void saysWhereEachWordStands() {
        assertEquals(
                List.of(
                        new Token("price", "prices", 1, 7, 0),
                        new Token("80", "80", 9, 11, 1),
                        new Token("gb", "gb", 11, 13, 2)),
                Analysis.tokens("(Prices: 80GB"));
    }

    @Test
    void cutsWordsOfMoreThan64Letters() {
        assertEquals(64, Analysis.tokens("x".repeat(1_000)).get(0).surface().length());
    }

    @Test
    void readsAnythingAndKeepsItsPlaces() {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(12); n > 0; n--) {
                var wide = random.nextInt(4) == 0 ? 0x10000 : 0x180;
                text.append(
                        random.nextBoolean() ? (char) random.nextInt(wide) : "7.,a'".charAt(n % 5));
            }
            var end = 0;
            for (var token : Analysis.tokens(text.toString())) {
                assertTrue(token.start() >= end && token.end() > token.start(), text.toString());
                assertTrue(!token.surface().isEmpty() && !token.term().isEmpty());
                end = token.end();
            }
        }
    }
}
