package crossover.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// Days on which something is wrong with the machine, and what a user is told. What was there
/// before still is, and the next run puts right what was interrupted.
@DisabledOnOs(OS.WINDOWS)
class BadDaysTest {
    private static final String TERM = "content/library/terms/example-term.md";

    @TempDir private Path folder;
    private Program program;

    @BeforeEach
    void laysOut() throws IOException {
        StarterLibrary.layOut(folder);
        program = new Program(folder);
    }

    @Test
    void aBrokenEntryLeavesSiteAndIndexAsTheyWere() throws Exception {
        assertEquals(0, program.run("build").exit());
        var before = site();
        write(TERM, read(TERM).replace("name:", "nam:"));
        var ended = program.run("build");
        assertEquals(5, ended.exit());
        assertTrue(ended.out().contains(TERM + ":2:1: there is no key `nam` here"), ended.out());
        assertEquals(before, site());
        var shown = program.run("show", "terms/example-term");
        assertEquals(0, shown.exit());
        assertTrue(shown.err().startsWith("crossover: a file has changed since"), shown.err());
    }

    @Test
    void aFullDiskLeavesSiteAndIndexAsTheyWere() throws Exception {
        assertEquals(0, program.run("build").exit());
        var before = site();
        for (var blocks : new int[] {1, 8, 16, 24, 32, 40}) {
            var ended = program.runBehind("ulimit -f " + blocks + "; exec \"$@\"", "build");
            assertEquals(1, ended.exit(), ended.err());
            assertIsASentence(ended.err());
            assertEquals(before, site());
            assertEquals(0, program.run("show", "terms/example-term").exit());
        }
        assertEquals(0, program.run("build").exit());
        assertEquals(before, site());
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNotDone() throws Exception {
        var ended = program.runBehind("exec \"$@\" >/dev/full", "list", "terms");
        assertEquals(1, ended.exit());
        assertTrue(
                ended.err()
                        .endsWith(
                                "crossover: the answer cannot be written: No space left on device\n"
                                        + "  see whether the disk is full\n"),
                ended.err());
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNoTrouble() throws Exception {
        program.run("index");
        var ended = program.runBehind("\"$@\" | true", "list", "sources");
        assertEquals("", ended.err());
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        write("file", "");
        var ended = program.run("build", "--out", "file/site");
        assertEquals(1, ended.exit());
        assertTrue(ended.err().contains("`" + folder.resolve("file") + "`"), ended.err());
        assertIsASentence(ended.err());
    }

    @Test
    void aCacheThatCannotBeWrittenCostsNoAnswer() throws Exception {
        write("cache", "");
        var shown = program.run("show", "terms/example-term");
        assertEquals(0, shown.exit());
        assertTrue(shown.out().contains("Utilization"), shown.out());
        assertTrue(shown.err().contains("nothing can be kept in `"), shown.err());

        var searched = program.run("search", "utilization");
        assertEquals(1, searched.exit());
        assertTrue(searched.err().contains("set XDG_CACHE_HOME"), searched.err());

        var index = program.run("index");
        assertEquals(1, index.exit());
        assertTrue(index.err().contains("the index cannot be written"), index.err());
        assertIsASentence(index.err());
    }

    @Test
    void aBuildKilledWhileItWritesIsRepairedByTheNext() throws Exception {
        assertEquals(0, program.run("build").exit());
        var before = site();
        var building = program.start("build");
        await(() -> Files.exists(folder.resolve(".site.coming/index.html")));
        building.destroyForcibly().waitFor();
        assertEquals(before, site());
        assertEquals(0, program.run("build").exit());
        assertEquals(before, site());
        assertNothingIsBeside();
    }

    @Test
    void aBuildKilledBetweenItsTwoRenamesIsRepairedByTheNext() throws Exception {
        assertEquals(0, program.run("build").exit());
        var before = site();
        Files.move(folder.resolve("site"), folder.resolve(".site.going"));
        write(TERM, read(TERM).replace("name:", "nam:"));
        assertEquals(5, program.run("build").exit());
        write(TERM, read(TERM).replace("nam:", "name:"));
        assertEquals(0, program.run("build").exit());
        assertEquals(before, site());
        assertNothingIsBeside();
    }

    @Test
    void anIndexKilledWhileItIsWrittenIsRepairedByTheNext() throws Exception {
        assertEquals(0, program.run("index").exit());
        var indexing = program.start("index");
        await(() -> glob("generation-2"));
        indexing.destroyForcibly().waitFor();
        assertEquals(0, program.run("show", "terms/example-term").exit());
        assertEquals(0, program.run("index").exit());
        assertEquals(0, program.run("index", "verify").exit());
    }

    @Test
    void interruptsFromTheKeyboardEndWithoutHalfAnAnswer() throws Exception {
        var serving = program.start("serve", "--port", "0");
        await(() -> Files.readString(program.err()).contains("open http://"));
        interrupt(serving);
        var ended = program.ended(serving);
        assertEquals(130, ended.exit());
        assertEquals("", ended.out());

        var before = site(folder.resolve("content"));
        var building = program.start("build");
        await(() -> Files.exists(folder.resolve(".site.coming")));
        interrupt(building);
        assertEquals(130, program.ended(building).exit());
        assertFalse(Files.exists(folder.resolve("site")));
        assertEquals(before, site(folder.resolve("content")));
        assertEquals(0, program.run("build").exit());
        assertNothingIsBeside();
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    }

    /// No stack trace, no bare path: what is wrong, and what to do below it.
    private static void assertIsASentence(String err) {
        var lines = err.lines().filter(line -> !line.startsWith("crossover: checked")).toList();
        assertEquals(2, lines.size(), err);
        assertTrue(lines.getFirst().startsWith("crossover: "), err);
        assertTrue(lines.getLast().matches("  \\S.*"), err);
        assertFalse(err.contains("Exception"), err);
    }

    private void assertNothingIsBeside() throws IOException {
        try (var files = Files.list(folder)) {
            var beside = files.filter(f -> f.getFileName().toString().startsWith(".site")).toList();
            assertEquals(List.of(), beside);
        }
    }

    private TreeMap<String, String> site() throws IOException {
        return site(folder.resolve("site"));
    }

    private static TreeMap<String, String> site(Path root) throws IOException {
        var files = new TreeMap<String, String>();
        try (var walk = Files.walk(root)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private boolean glob(String name) throws IOException {
        try (var files = Files.walk(folder.resolve("cache"), 3)) {
            return files.anyMatch(file -> file.endsWith(name));
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.call()) {
            assertTrue(System.nanoTime() < end, "nothing happened");
            Thread.sleep(1);
        }
    }
}
