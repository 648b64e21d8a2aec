package crossover.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.content.facts.EntryId;
import crossover.content.facts.Fact;
import crossover.content.library.Library;
import crossover.content.snapshot.Snapshot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Prices of many entries in one list.
final class PriceListsTest {
    private static final Path FOLDER = Path.of("src/test/resources/price-lists");
    private static final EntryId EIGHT = EntryId.of("instances/eight");

    private static Library library() throws IOException {
        var loaded = Content.load(FOLDER, LocalDate.of(2026, 11, 1));
        assertTrue(loaded.isSound(), () -> loaded.problems().toString());
        return loaded.library();
    }

    private static Fact price(Library library, String key) {
        return library.find(EIGHT).orElseThrow().fact("prices[" + key + "]").orElseThrow();
    }

    @Test
    void continueTheHistoryThatAnEntryBegins() throws IOException {
        var amounts =
                price(library(), "on-demand").statements().stream()
                        .map(said -> said.reading().plain())
                        .toList();
        assertEquals(List.of("98.32", "55.04"), amounts);
    }

    @Test
    void standAtTheirOwnPlace() throws IOException {
        var listed = price(library(), "on-demand").statements().getLast();
        assertEquals("prices/cloud.csv:2:54", listed.where().toString());
        assertEquals("Line 4, column 2", listed.citation().at());
    }

    @Test
    void ofAnotherRegionAreAnotherOffer() throws IOException {
        assertEquals(
                "57.2",
                price(library(), "on-demand,west").statements().getFirst().reading().plain());
    }

    @Test
    void areKeptBySnapshots(@TempDir Path folder) throws IOException {
        var library = library();
        var file = Files.createFile(folder.resolve("library.snap"));
        Snapshot.write(library, file);
        assertEquals(
                price(library, "on-demand").statements(),
                price(Snapshot.open(file), "on-demand").statements());
    }
}
