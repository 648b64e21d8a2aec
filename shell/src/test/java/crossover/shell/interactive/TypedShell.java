package crossover.shell.interactive;

import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.commands.Commands;
import crossover.shell.desk.Surroundings;
import crossover.shell.session.Session;

import org.jline.terminal.impl.DumbTerminal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The interactive shell on a terminal without any gifts, with one line typed into it.
public final class TypedShell {
    private TypedShell() {}

    /// Types a line; answers how it ended.
    public static Exit type(String line, Surroundings surroundings) throws IOException, Failure {
        var session = new Session(Commands.all(), surroundings, List.of());
        var input = new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8));
        try (var terminal = new DumbTerminal(input, OutputStream.nullOutputStream())) {
            new InteractiveShell(session, surroundings).run(terminal);
        }
        return session.last();
    }
}
