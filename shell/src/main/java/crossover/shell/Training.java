package crossover.shell;

import crossover.shell.commands.Commands;
import crossover.shell.desk.Surroundings;
import crossover.shell.session.Session;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What the launcher lets the JDK watch once, so that later starts find its classes ready: one of
/// each of the common answers, printed to nowhere.
public final class Training {
    private static final List<List<String>> LINES =
            List.of(
                    List.of("--help"),
                    List.of("list"),
                    List.of("list", "instances", "--sort", "usdPerHour", "--color", "always"),
                    List.of("list", "accelerators", "--where", "memoryGB>=80", "--format", "csv"),
                    List.of("show", "accelerators/nvidia-h100-sxm"),
                    List.of("show", "accelerators/nvidia-h100-sxm", "--format", "json"),
                    List.of("show", "h100-sxn"),
                    List.of("search", "h100 price"),
                    List.of("search", "h100 price", "--format", "json"),
                    List.of("calculators"),
                    List.of("calculate", "break-even"),
                    List.of("calculate", "break-even", "--format", "json"));

    private Training() {}

    /// @param mode `answer` or `shell`
    public static void main(String[] mode) {
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var streams = new Surroundings.Streams(InputStream.nullInputStream(), nowhere, nowhere);
        var surroundings = Main.surroundings(streams);
        var session = new Session(Commands.all(), surroundings, List.of());
        LINES.forEach(session::run);
    }
}
