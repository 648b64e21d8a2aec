package crossover.shell;

import crossover.shell.commands.Commands;
import crossover.shell.desk.Desks;
import crossover.shell.desk.Surroundings;
import crossover.shell.session.Session;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Starts the program. The launcher tells by system properties where the program lies and which
/// streams are a terminal: asking from here would cost more than most answers.
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        var surroundings =
                surroundings(
                        new Surroundings.Streams(
                                System.in, stream(FileDescriptor.out), stream(FileDescriptor.err)));
        var session = new Session(Commands.all(), surroundings, new Desks(surroundings));
        System.exit(session.run(List.of(words)).code());
    }

    static Surroundings surroundings(Surroundings.Streams streams) {
        return new Surroundings(
                Path.of("").toAbsolutePath(),
                Optional.ofNullable(System.getProperty("crossover.home")).map(Path::of),
                System.getenv(),
                streams,
                screen(),
                LocalDate.now());
    }

    private static PrintStream stream(FileDescriptor file) {
        var out = new BufferedOutputStream(new FileOutputStream(file), 1 << 16);
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    private static Surroundings.Screen screen() {
        var terminals = System.getProperty("crossover.terminals", "");
        return new Surroundings.Screen(
                terminals.contains("0"),
                terminals.contains("1"),
                terminals.contains("2"),
                Integer.getInteger("crossover.columns", 80));
    }
}
