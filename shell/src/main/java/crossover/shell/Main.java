package crossover.shell;

import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.commands.Commands;
import crossover.shell.desk.Surroundings;
import crossover.shell.interactive.InteractiveShell;
import crossover.shell.session.Script;
import crossover.shell.session.Session;
import crossover.shell.session.SplitLine;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Starts the program: one answer if a command is named, else the interactive shell, or the lines
/// of a script if they come through a pipe.
///
/// The launcher tells by system properties where the program lies and which streams are a terminal:
/// asking from here would cost more than most answers.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        var words = List.of(args);
        var out = Output.to(new FileOutputStream(FileDescriptor.out));
        var err = Output.to(new FileOutputStream(FileDescriptor.err)).printing();
        var streams = new Surroundings.Streams(System.in, out.printing(), err);
        var exit = run(words, surroundings(streams));
        streams.out().flush();
        var code = (exit == Exit.DONE ? written(out, streams) : exit).code();
        err.flush();
        // Not `exit`: before it ends, that asks the JDK's logging whether to note it, which takes
        // longer than many an answer. All that was opened is closed.
        Runtime.getRuntime().halt(code);
    }

    /// How a command ended that would have ended well: without its whole answer it did not.
    private static Exit written(Output out, Surroundings.Streams streams) {
        if (out.trouble().isEmpty()) {
            return Exit.DONE;
        }
        if (!out.isClosedByReader()) {
            var reason = out.trouble().get().getMessage();
            streams.err().println("crossover: the answer cannot be written: " + reason);
            streams.err().println("  see whether the disk is full");
            streams.err().flush();
        }
        return Exit.FAILED;
    }

    private static Exit run(List<String> words, Surroundings surroundings) {
        if (SplitLine.of(words).isAnswered()) {
            return new Session(Commands.all(), surroundings, List.of()).run(words);
        }
        var session = new Session(Commands.all(), surroundings, words);
        return surroundings.screen().in()
                ? interactive(session, surroundings)
                : new Script(session, surroundings).run();
    }

    private static Exit interactive(Session session, Surroundings surroundings) {
        try {
            return new InteractiveShell(session, surroundings).run();
        } catch (Failure failure) {
            return session.refuse(failure);
        }
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

    private static Surroundings.Screen screen() {
        var terminals = System.getProperty("crossover.terminals", "");
        return new Surroundings.Screen(
                terminals.contains("0"),
                terminals.contains("1"),
                terminals.contains("2"),
                Integer.getInteger("crossover.columns", 80));
    }
}
