package crossover.shell.interactive;

import crossover.shell.answer.Failure;
import crossover.shell.desk.Surroundings;
import crossover.shell.session.Session;

import org.jline.terminal.Size;
import org.jline.terminal.TerminalBuilder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// The interactive shell without an audience, for the JDK to watch: a terminal that can do
/// everything, one line, TAB, good-bye.
public final class Rehearsal {
    private static final String TYPED = "list terms\rshow nvi\t\u0015\u0004";

    private Rehearsal() {}

    public static void of(Session session, Surroundings surroundings) throws Failure {
        var typed = new ByteArrayInputStream(TYPED.getBytes(StandardCharsets.UTF_8));
        try (var terminal =
                TerminalBuilder.builder()
                        .system(false)
                        .type("xterm-256color")
                        .size(new Size(100, 30))
                        .streams(typed, OutputStream.nullOutputStream())
                        .build()) {
            new InteractiveShell(session, surroundings).run(terminal);
        } catch (IOException e) {
            throw Failure.of("there is no terminal to rehearse on", "", e);
        }
    }
}
