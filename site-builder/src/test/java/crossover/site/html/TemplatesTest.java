package crossover.site.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private final Templates templates = new Templates();

    @Test
    void noTemplateTurnsEscapingOff() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file);
                assertTrue(!text.matches("(?s).*\\|\\s*raw.*"), file + " lets text through");
                assertTrue(!text.contains("autoescape"), file + " turns escaping off");
                assertTrue(!text.contains("verbatim"), file + " holds what is not read");
            }
        }
    }

    @Test
    void everyValueStandsInTextOrInAQuotedAttribute() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertEquals(
                        List.of(),
                        Files.readAllLines(file).stream()
                                .filter(l -> l.matches(".*\\s(?!url)[a-z-]+=\\{\\{.*"))
                                .toList(),
                        file.toString());
            }
        }
    }

    @Test
    void escapesWhatItPrints() {
        var html =
                templates.render(
                        "redirect", "old", Map.of("href", "\"><script>", "name", "a & <b>"));
        assertTrue(html.markup().contains("a &amp; &lt;b&gt;"));
        assertTrue(!html.markup().contains("<script>"));
    }

    @Test
    void letsOnlyRenderedHtmlThrough() {
        var asText = Map.of("part", Map.of("html", "<b>bold</b>"));
        var asHtml = Map.of("part", Map.of("html", new Html("<b>bold</b>")));
        assertThrows(TemplateFault.class, () -> templates.render("parts/prose", "page", asText));
        assertTrue(
                templates.render("parts/prose", "page", asHtml).markup().contains("<b>bold</b>"));
    }

    @Test
    void sayWhichTemplateFailedWhereAndForWhichPage() {
        var fault =
                assertThrows(
                        TemplateFault.class,
                        () -> templates.render("redirect", "terms/old/index.html", Map.of()));
        assertEquals(
                "template `redirect`, line 9, for `terms/old/index.html`: ",
                fault.getMessage().substring(0, fault.getMessage().indexOf(": ") + 2));
    }

    @Test
    void htmlEscapesTextForEveryPlace() {
        assertEquals(
                "&lt;a href=&quot;x&quot;&gt;&amp;&#39;",
                Html.escaped("<a href=\"x\">&'").markup());
    }
}
