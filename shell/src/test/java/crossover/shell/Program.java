package crossover.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program as a process of its own, in a folder, with a cache of its own.
final class Program {
    private final Path folder;

    Program(Path folder) {
        this.folder = folder;
    }

    /// What a process left behind.
    record Ended(int exit, String out, String err) {}

    Ended run(String... words) throws IOException, InterruptedException {
        return ended(start(words));
    }

    /// Runs it with a line of bash in front, which ends in `exec "$@"`, or has it in it.
    Ended runBehind(String bash, String... words) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of("bash", "-c", bash, "bash"));
        line.addAll(java(words));
        return ended(start(line));
    }

    Process start(String... words) throws IOException {
        return start(java(words));
    }

    Ended ended(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program does not end: " + Files.readString(out()));
        }
        return new Ended(process.exitValue(), Files.readString(out()), Files.readString(err()));
    }

    Path out() {
        return folder.resolve("out.txt");
    }

    Path err() {
        return folder.resolve("err.txt");
    }

    private Process start(List<String> line) throws IOException {
        var builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        return builder.redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out().toFile())
                .redirectError(err().toFile())
                .start();
    }

    private static List<String> java(String... words) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-XX:+UseSerialGC"));
        line.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        line.addAll(List.of(words));
        return line;
    }
}
