package crossover.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.testing.Golden;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

class ChartTest {
    private static final Path FOLDER = Path.of("src/test/resources/charts");

    static Stream<String> examples() {
        return Examples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isDrawnAsBefore(String name) throws IOException {
        var chart = Examples.all().get(name);
        Golden.matches(FOLDER.resolve(name + "-320.svg"), chart.svg(320));
        Golden.matches(FOLDER.resolve(name + "-720.svg"), chart.svg(720));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isWellFormedAndNamed(String name) throws Exception {
        var chart = Examples.all().get(name);
        var root = parse(chart.svg(500)).getDocumentElement();
        assertEquals("img", root.getAttribute("role"));
        assertEquals(chart.title(), root.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                chart.description(), root.getElementsByTagName("desc").item(0).getTextContent());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasNothingThatAStrictPolicyBlocks(String name) {
        var svg = Examples.all().get(name).svg(500);
        assertFalse(svg.contains("style"));
        assertFalse(svg.contains("<script"));
        assertFalse(svg.contains(" id="));
    }

    @Test
    void readsAsATable() {
        var table = Examples.crossing().table();
        assertEquals(List.of("Months", "Own hardware (USD)", "Cloud (USD)"), table.columns());
        assertEquals(
                List.of(
                        List.of("0.0", "833,806", "0"),
                        List.of("12.0", "841,402", "861,288"),
                        List.of("24.0", "848,998", "1,722,576")),
                table.rows());
    }

    @Test
    void showsRangesInTheTable() {
        var rows = Examples.all().get("bands").table().rows();
        assertEquals("2023-01", rows.getFirst().getFirst());
        assertEquals("2026-07", rows.getLast().getFirst());
        assertEquals("12.29 (11.29 to 13.29)", rows.getFirst().get(1));
        assertEquals("3.90", rows.getFirst().get(3));
    }

    @Test
    void namesBothEndsOfBarsThatDoNotStartAtTheBase() {
        assertEquals(
                List.of("Utilisation 0.3 to 0.9", "188,495", "-926,957"),
                Examples.all().get("ends").table().rows().getFirst());
        assertEquals(
                List.of("H100 SXM", "80"), Examples.all().get("bars").table().rows().getFirst());
    }

    @Test
    void putsWhatMovesMostOnTop() {
        var rows = Examples.tornado().table().rows();
        assertEquals(
                List.of("Cloud price on demand", "33", "89,683", "98.32", "-1,270,401"),
                rows.getFirst().subList(0, 5));
        assertEquals(List.of("Electricity", ""), List.of(rows.get(2).get(0), rows.get(2).get(5)));
    }

    @Test
    void readsAMapAsATable() {
        var table = Examples.heat().table();
        assertEquals(
                "Utilization (share of hours) by Cloud on demand (USD per hour)",
                table.columns().getFirst());
        assertEquals(List.of("0.1", "772,400", "719,840"), table.rows().getFirst().subList(0, 3));
        assertEquals(10, table.rows().size());
    }

    @Test
    void drawsTheFrontierThroughTheZeros() {
        var svg = Examples.heat().svg(500);
        assertTrue(svg.split("chart-frontier").length > 8, svg);
    }

    @Test
    void leavesOutWhatXmlForbids() throws Exception {
        var chart =
                new BarChart(
                        "a\u0000b\u001b",
                        "",
                        Examples.crossing().y(),
                        0,
                        List.of(bar("]]>\uFFFF")));
        assertTrue(parse(chart.svg(320)).getDocumentElement().getTextContent().contains("]]>"));
    }

    private static Bar bar(String label) {
        return new Bar(label, 0, 1, "1");
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}
