package crossover.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.content.Content;
import crossover.content.facts.EntryId;
import crossover.content.snapshot.Manifest;
import crossover.index.folder.IndexFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class IndexBuilderTest {
    @TempDir Path folder;

    @Test
    void whoHasTheOldIndexOpenGoesOnWithIt() throws IOException {
        var library = SmallLibrary.of(folder).build();
        try (var old = LibraryIndex.open(library.index)) {
            library.term(
                            "ferry",
                            "Ferry",
                            "Carries many people over water, and their cars too.",
                            "")
                    .build();
            assertEquals(List.of("bus", "tram"), SmallLibrary.found(old, "people"));
            assertEquals(List.of("ferry", "bus", "tram"), library.search("people"));
            library.build().build();
            assertEquals(List.of("bus", "tram"), SmallLibrary.found(old, "people"));
        }
    }

    @Test
    void aBuildThatFailsLeavesTheOldIndex() throws IOException {
        var library = SmallLibrary.of(folder).build();
        var before = IndexFiles.of(library.index);
        assertThrows(
                IOException.class,
                () ->
                        new IndexFolder(library.index)
                                .replace(
                                        generation -> {
                                            Files.writeString(generation.resolve("half"), "a");
                                            throw new IOException("No space left on device");
                                        }));
        assertEquals(before, IndexFiles.of(library.index));
        assertEquals(List.of("tram"), library.search("rails"));
    }

    @Test
    void clearsWhatAKilledBuildLeftBehind() throws IOException {
        var library = SmallLibrary.of(folder).build();
        Files.createDirectories(library.index.resolve("generation-2"));
        Files.writeString(library.index.resolve("generation-2/half"), "a");
        Files.writeString(library.index.resolve("current.new"), "generation-2");
        assertEquals(List.of("tram"), library.search("rails"));
        library.build();
        assertFalse(Files.exists(library.index.resolve("generation-2/half")));
        assertEquals(List.of("tram"), library.search("rails"));
    }

    @Test
    void buildsOverADamagedIndex() throws IOException {
        var library = SmallLibrary.of(folder).build();
        Files.writeString(library.index.resolve("current"), "nonsense");
        library.build();
        assertEquals(List.of("tram"), library.search("rails"));
        IndexCheck.verify(library.index);
    }

    @Test
    void buildsAtTheSameTimeDoNotMix() throws Exception {
        var library = SmallLibrary.of(folder);
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<List<String>> build = () -> library.build().search("rails");
            for (var found : threads.invokeAll(List.of(build, build, build, build))) {
                assertEquals(List.of("tram"), found.get());
            }
        }
        IndexCheck.verify(library.index);
    }

    @Test
    void whereNothingWasBuiltThereIsNone() {
        assertFalse(LibraryIndex.exists(folder));
        assertThrows(NoSuchFileException.class, () -> LibraryIndex.open(folder));
        assertThrows(NoSuchFileException.class, () -> BuiltLibrary.open(folder));
        assertThrows(NoSuchFileException.class, () -> IndexCheck.verify(folder));
    }

    @Test
    void keepsTheLibraryBesideTheIndex() throws IOException {
        var library = SmallLibrary.of(folder).build();
        var built = BuiltLibrary.open(library.index);
        assertEquals("Tram", built.library().find(EntryId.of("terms/tram")).orElseThrow().name());
        assertEquals(Set.of(), built.manifest().changes());
        library.term("ferry", "Ferry", "Carries many people over water, and their cars too.", "");
        assertEquals(Set.of("terms/ferry.md"), built.manifest().changes());
    }

    @Test
    void aLibraryWithoutEntriesHasAnIndexToo() throws IOException {
        var empty = Files.createDirectories(folder.resolve("empty"));
        IndexBuilder.build(
                Content.load(empty, RealIndex.DAY).library(),
                Manifest.of(RealIndex.DAY, List.of(empty)),
                folder.resolve("index"));
        try (var index = LibraryIndex.open(folder.resolve("index"))) {
            assertEquals(0, index.search("tram", 10).total());
            assertTrue(SearchFiles.of(index).containsKey("shards/base.js"));
        }
        IndexCheck.verify(folder.resolve("index"));
        assertTrue(LibraryIndex.exists(folder.resolve("index")));
    }
}
