package crossover.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// The launcher on machines that lack something: a copy of it beside no program, with a PATH on
/// which there is only what every system has.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final List<String> EVERY_SYSTEM_HAS =
            List.of(
                    "bash",
                    "env",
                    "dirname",
                    "readlink",
                    "find",
                    "mkdir",
                    "rmdir",
                    "mktemp",
                    "rm",
                    "touch",
                    "tail",
                    "sleep",
                    "stty",
                    "id",
                    "nice",
                    "mv");

    @TempDir private Path folder;
    private final Map<String, String> variables = new HashMap<>();

    @BeforeEach
    void copies() throws IOException {
        var root = Path.of("").toAbsolutePath().getParent();
        Files.createDirectories(folder.resolve("shell/launcher"));
        Files.copy(root.resolve("crossover"), folder.resolve("crossover"));
        Files.copy(root.resolve("verify"), folder.resolve("verify"));
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        for (var name : List.of("jdk.sh", "program.sh", "start-cache.sh")) {
            var text = Files.readString(root.resolve("shell/launcher").resolve(name));
            // The places where a JDK is looked for, moved to where there is none.
            var moved = text.replaceAll("(?<= )/(usr|opt|Library)(?=/)", folder + "/$1");
            Files.writeString(folder.resolve("shell/launcher").resolve(name), moved);
        }
        var tools = Files.createDirectory(folder.resolve("bin"));
        for (var name : EVERY_SYSTEM_HAS) {
            program(tools.resolve(name), onPath(name));
        }
        variables.put("PATH", tools.toString());
        variables.put("HOME", folder.toString());
    }

    /// A program that is another one under its own name.
    private static void program(Path file, Path other) throws IOException {
        Files.writeString(file, "#!" + onPath("bash") + "\nexec " + other + " \"$@\"\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static Path onPath(String name) {
        for (var place : Objects.requireNonNull(System.getenv("PATH")).split(":")) {
            var file = Path.of(place, name);
            if (Files.isExecutable(file)) {
                return file;
            }
        }
        throw new AssertionError("this system has no `" + name + "`");
    }

    @Test
    void saysHowToGetAJdk() throws Exception {
        var expected = ": no JDK 25 was found; install one with: .+ \\(or set JAVA_HOME to it\\)\n";
        assertTrue(run("crossover").matches("\\[1]crossover" + expected), run("crossover"));
        assertTrue(run("verify").matches("\\[1]verify" + expected), run("verify"));
    }

    @Test
    void doesNotTakeAnotherJdk() throws Exception {
        var other = Files.createDirectories(folder.resolve("other/bin"));
        program(other.resolve("java"), onPath("env"));
        program(other.resolve("javac"), onPath("env"));
        Files.writeString(folder.resolve("other/release"), "JAVA_VERSION=\"21.0.4\"\n");
        variables.put("JAVA_HOME", folder.resolve("other").toString());
        assertTrue(run("crossover").startsWith("[1]crossover: no JDK 25 was found"));
    }

    @Test
    void saysHowToGetMaven() throws Exception {
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        assertEquals(
                "[1]crossover: the program is not built yet and Maven is missing; install it with:"
                        + " your package manager (maven)\n",
                run("crossover", "search", "h100"));
        assertEquals(
                "[1]verify: Maven is missing; install it with: your package manager (maven)\n",
                run("verify"));
    }

    /// The exit code in brackets, and everything that was said.
    private String run(String script, String... words) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(onPath("bash").toString()));
        line.add(folder.resolve(script).toString());
        line.addAll(List.of(words));
        var said = folder.resolve("said.txt").toFile();
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said);
        builder.redirectInput(Path.of("/dev/null").toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        var process = builder.start();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it does not end");
        return "[" + process.exitValue() + "]" + Files.readString(said.toPath());
    }
}
