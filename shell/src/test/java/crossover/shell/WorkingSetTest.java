package crossover.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.commands.Commands;
import crossover.shell.desk.Surroundings;
import crossover.shell.session.Session;
import crossover.shell.words.Words;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Lines that go on from what the line before listed, and answers that go into files.
class WorkingSetTest {
    @TempDir private Path folder;
    private Stage stage;
    private Session session;

    @BeforeEach
    void listSources() throws Exception {
        StarterLibrary.layOut(folder);
        stage = new Stage(folder);
        session = new Session(Commands.all(), stage.surroundings(), List.of());
        run("index");
        run("list sources --columns id,name --sort name");
    }

    @Test
    void goesOnFromTheLastListAsOneWholeLineWould() throws Exception {
        same(
                "where tier:vendor or tier:press",
                "list sources --columns id,name --sort name"
                        + " --where 'tier:vendor or tier:press'");
        same(
                "where example",
                "list sources --columns id,name --sort name"
                        + " --where '(tier:vendor or tier:press) (example)'");
        same(
                "sort -name",
                "list sources --columns id,name --sort -name"
                        + " --where '(tier:vendor or tier:press) (example)'");
        same(
                "columns name",
                "list sources --columns name --sort -name"
                        + " --where '(tier:vendor or tier:press) (example)'");
    }

    @Test
    void speaksOfRowsByTheirNumbers() throws Exception {
        var first = run("list accelerators --columns id --format csv").lines().toList().get(1);
        assertEquals(run("show " + first), run("open 1"));
        run("list accelerators");
        run("open 99");
        assertEquals(Exit.NOTHING, session.last());
    }

    @Test
    void goesOnFromASearch() throws Exception {
        run("search example");
        var narrowed = run("where kind:sources");
        assertEquals(run("search example kind:sources"), narrowed);
        run("columns name");
        assertEquals(Exit.USAGE, session.last());
    }

    @Test
    void writesTheLastResultToAFile() throws Exception {
        var csv = run("list sources --format csv");
        assertEquals("", run("export ours.csv"));
        assertEquals(csv, Files.readString(folder.resolve("ours.csv")));
    }

    @Test
    void numbersRowsWhereOneTalks() throws Exception {
        stage = new Stage(folder).with(new Surroundings.Screen(true, true, true, 80));
        session = new Session(Commands.all(), stage.surroundings(), List.of());
        assertFalse(run("list accelerators --color never").startsWith("#"));
        session.numberRows();
        assertTrue(run("list accelerators --color never").startsWith("#"));
        assertFalse(run("list accelerators --format csv").startsWith("#"));
        assertFalse(run("stale --color never").startsWith("#"));
    }

    @Test
    void replacesAFileWholeOrNotAtAll() throws Exception {
        var file = folder.resolve("answer.json");
        Files.writeString(file, "old");
        run("show nothing-of-that-name --format json -o answer.json");
        assertEquals("old", Files.readString(file));
        run("list sources --format json -o answer.json");
        assertTrue(Files.readString(file).startsWith("{"));
        run("list sources -o no-such-folder/answer.json");
        assertEquals(Exit.FAILED, session.last());
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(f -> f.toString().endsWith(".part")));
        }
    }

    @Test
    void writesToADeviceWithoutReplacingIt() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/null"));
        run("list sources -o link");
        assertEquals(Exit.DONE, session.last());
        assertTrue(Files.isSymbolicLink(link));
        assertFalse(Files.isRegularFile(Path.of("/dev/null")));
        Files.delete(link);
    }

    private void same(String line, String whole) throws IOException, Failure {
        var other = new Session(Commands.all(), stage.surroundings(), List.of());
        var answer = run(line);
        other.run(Words.of(whole));
        assertEquals(stage.out(), answer);
    }

    private String run(String line) throws Failure {
        session.run(Words.of(line));
        return stage.out();
    }
}
