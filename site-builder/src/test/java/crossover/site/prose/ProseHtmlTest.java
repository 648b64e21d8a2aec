package crossover.site.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.content.problems.Problems;
import crossover.content.prose.ProseReader;
import crossover.site.html.Html;
import crossover.testing.Golden;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class ProseHtmlTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/prose");

    @Test
    void rendersAsExpected() throws IOException {
        var html = html(Files.readString(GOLDEN.resolve("input.md")));
        Golden.matches(GOLDEN.resolve("expected.html"), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](vbscript:x)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](//evil.example/)",
                "[x](https://a.example \"\" onmouseover=alert(1) \")",
                "![x](https://a.example)",
                "![x](data:image/svg+xml,<svg onload=alert(1)>)",
                "<javascript:alert(1)>",
                "```js\" onmouseover=\"alert(1)\nx\n```",
                "[x]: javascript:alert(1)\n\n[x]",
                "# x\" onclick=\"alert(1)",
                "| a\" onclick=\"x |\n|---|\n| <svg onload=alert(1)> |"
            })
    void leavesNothingThatRunsOrLoads(String markdown) {
        var page = Jsoup.parse(html(markdown));
        assertEquals(
                0, page.select("script, img, svg, iframe, [src], [style]").size(), page.html());
        assertTrue(
                page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")),
                page.html());
        assertTrue(
                page.select("[href]").stream()
                        .allMatch(link -> link.attr("href").matches("|https://a\\.example|#.*")),
                page.html());
    }

    @Test
    void headingsFitUnderThePage() {
        var page = Jsoup.parse(html("# One\n\n### Two\n\n###### Three\n\n# Four"));
        assertEquals("One", page.select("h2").first().text());
        assertEquals("Two", page.select("h3").first().text());
        assertEquals("Three", page.select("h4").first().text());
    }

    @Test
    void headingsOfTheSameWordsHaveAnchorsOfTheirOwn() {
        var page = Jsoup.parse(html("## Cost\n\n## Cost"));
        assertEquals("[s-cost, s-cost-2]", page.select("h2").eachAttr("id").toString());
    }

    private static String html(String markdown) {
        var prose = ProseReader.read("a.md", markdown, 1, new Problems());
        return new ProseHtml(ProseHtmlTest::resolve, _ -> Html.NONE, 2).render(prose).markup();
    }

    /// The ways of a page in a folder of its own; every entry exists.
    private static Optional<Links.Target> resolve(String destination) {
        return destination.matches("[a-z-]+/.*")
                ? Optional.of(
                        new Links.Target(
                                "../../" + destination, destination.contains("#") ? "a value" : ""))
                : Optional.empty();
    }
}
