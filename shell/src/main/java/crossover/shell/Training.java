package crossover.shell;

import crossover.shell.answer.Failure;
import crossover.shell.commands.Commands;
import crossover.shell.desk.Surroundings;
import crossover.shell.interactive.Rehearsal;
import crossover.shell.session.Session;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/// What the launcher lets the JDK watch once, so that later starts find their classes ready: one of
/// each of the common answers, printed to nowhere, and the interactive shell up to its prompt.
public final class Training {
    private static final List<List<String>> LINES =
            List.of(
                    List.of("--help"),
                    List.of("list"),
                    List.of("list", "instances", "--sort", "usdPerHour", "--color", "always"),
                    List.of("list", "accelerators", "--where", "memoryGB>=80", "--format", "csv"),
                    List.of("show", "accelerators/nvidia-h100-sxm"),
                    List.of("show", "accelerators/nvidia-h100-sxm", "--format", "json"),
                    List.of("show", "no-such-entry"),
                    List.of("search", "h100 price"),
                    List.of("search", "h100 price", "--format", "json"),
                    List.of("search", "\"confidential computing\" acelerator -rental"),
                    List.of("search", "kind:instances acceleratorMemoryGB>=640 sort:usdPerHour"),
                    List.of("search", "zzzzzz"),
                    List.of("search", ""),
                    List.of("compare", "nvidia-h100-sxm", "nvidia-a100-sxm-40gb"),
                    List.of("claims"),
                    List.of("calculators"),
                    List.of("calculate", "break-even", "--capexUsd", "250000"),
                    List.of("calculate", "break-even", "--format", "json"),
                    List.of("comply", "--data", "personal", "--storage", "US"));

    private Training() {}

    /// @param mode `answer` or `shell`
    public static void main(String[] mode) throws Failure {
        var nowhere = Output.to(OutputStream.nullOutputStream()).printing();
        var streams = new Surroundings.Streams(InputStream.nullInputStream(), nowhere, nowhere);
        var surroundings = Main.surroundings(streams);
        // What is read once, before there is an index, is not what later starts wait for.
        new Session(Commands.all(), surroundings, List.of()).run(List.of("list", "places"));
        var session = new Session(Commands.all(), surroundings, List.of());
        LINES.forEach(session::run);
        if (List.of(mode).contains("shell")) {
            Rehearsal.of(session, surroundings);
        }
    }
}
