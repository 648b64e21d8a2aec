package crossover.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.content.facts.EntryId;
import crossover.content.starter.Starter;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class OverlayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String TERM = "terms/example-term.md";

    @TempDir private Path folder;

    @BeforeEach
    void laysOutTwoLibraries() throws IOException {
        for (var file : Starter.files().entrySet()) {
            write("base/" + file.getKey(), file.getValue());
        }
        var term = Starter.files().get(TERM);
        write("own/" + TERM, term.replaceFirst("name: .*", "name: Our word for it"));
        write("own/terms/our-term.md", term.replaceFirst("aliases: .*\n", ""));
    }

    @Test
    void replacesTheEntryOfTheSameIdAndAddsOthers() throws IOException {
        var library = load().library();

        assertEquals(
                "Our word for it",
                library.find(EntryId.of("terms/example-term")).orElseThrow().name());
        assertTrue(library.find(EntryId.of("terms/our-term")).isPresent());
        assertEquals(Starter.files().size() + 1, library.entries().size());
    }

    @Test
    void leavesOutWhatLiesInHiddenFolders() throws IOException {
        write("own/.git/hooks/sample.md", "no entry");

        assertEquals(Starter.files().size() + 1, load().library().ids().size());
    }

    private Loaded load() throws IOException {
        return Content.load(List.of(folder.resolve("base"), folder.resolve("own")), TODAY);
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
