package crossover.shell.commands;

import static crossover.shell.commands.RunningPreview.await;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.shell.Stage;
import crossover.shell.StarterLibrary;
import crossover.shell.answer.Exit;
import crossover.shell.session.Session;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The preview of a small library, while it is being changed.
class ServeTest {
    private static final String TERM = "content/library/terms/example-term.md";
    private static final String PAGE = "/terms/example-term/";
    private static final String OURS =
            "---\nname: Ours\nsummary: A term of our own, for nobody else.\n---\nOurs.\n";

    @TempDir private Path folder;

    @BeforeEach
    void laysOut() throws IOException {
        StarterLibrary.layOut(folder);
    }

    @Test
    void rebuildsWhenAFileChangesAppearsOrGoes() throws Exception {
        try (var preview = new RunningPreview(folder)) {
            assertTrue(preview.page(PAGE).contains("<h1>Utilization"));
            preview.replace(TERM, "name: Utilization", "name: Occupancy");
            await(() -> preview.page(PAGE).contains("<h1>Occupancy"));

            var added = folder.resolve("content/library/terms/own-term.md");
            Files.writeString(added, OURS);
            await(() -> preview.page("/terms/own-term/").contains("<h1>Ours"));
            Files.delete(added);
            await(() -> preview.page("/terms/own-term/").isEmpty());
        }
    }

    @Test
    void watchesFoldersOfTheOverlayThatAppear() throws Exception {
        try (var preview = new RunningPreview(folder, "--overlay", "own")) {
            var terms = Files.createDirectories(folder.resolve("own/terms"));
            Files.writeString(terms.resolve("own-term.md"), OURS);
            await(() -> preview.page("/terms/own-term/").contains("<h1>Ours"));
        }
    }

    @Test
    void keepsTheLastGoodSiteAndShowsWhatIsWrong() throws Exception {
        try (var preview = new RunningPreview(folder)) {
            preview.replace(TERM, "name: Utilization", "nam: Occupancy");
            await(() -> preview.page(PAGE).contains("crossover-trouble"));
            assertTrue(preview.page(PAGE).contains("<h1>Utilization"));
            assertTrue(preview.page(PAGE).contains(TERM + ":2:1: there is no key `nam` here"));
            assertTrue(preview.told().contains(TERM + ":2:1: there is no key `nam` here"));

            preview.replace(TERM, "nam: Occupancy", "name: Occupancy");
            await(() -> !preview.page(PAGE).contains("crossover-trouble"));
            assertTrue(preview.page(PAGE).contains("<h1>Occupancy"));
        }
    }

    @Test
    void beginsWithABrokenLibraryToo() throws Exception {
        var term = folder.resolve(TERM);
        var sound = Files.readString(term);
        Files.writeString(term, sound.replace("name:", "nam:"));
        try (var preview = new RunningPreview(folder)) {
            assertTrue(preview.response("/").body().contains("there is no key `nam` here"));
            Files.writeString(term, sound);
            await(() -> preview.page(PAGE).contains("<h1>Utilization"));
        }
    }

    @Test
    void endsWhenInterrupted() throws Exception {
        try (var preview = new RunningPreview(folder)) {
            assertEquals(Exit.INTERRUPTED, preview.interrupt());
        }
    }

    @Test
    void saysWhatToDoWhenThePortIsTaken() throws IOException {
        var stage = new Stage(folder);
        try (var taken = new ServerSocket(0)) {
            var port = taken.getLocalPort();
            var session = new Session(Commands.all(), stage.surroundings(), List.of());
            var exit = session.run(List.of("serve", "--port", String.valueOf(port)));
            assertEquals(Exit.FAILED, exit);
            assertEquals(
                    "crossover: port %d is taken or not allowed\n".formatted(port)
                            + "  give another one: crossover serve --port %d\n".formatted(port + 1),
                    stage.err());
        }
    }
}
