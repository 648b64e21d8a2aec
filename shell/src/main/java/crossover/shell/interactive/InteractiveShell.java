package crossover.shell.interactive;

import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.desk.Surroundings;
import crossover.shell.session.Session;

import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.shell.core.command.Clear;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.JLineShellRunner;
import org.springframework.shell.jline.command.History;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/// The interactive shell: Spring Shell in a plain application context, whose beans are made by
/// plain calls. Spring Boot would find the same beans by itself, in five times the time.
public final class InteractiveShell {
    private final Session session;
    private final Surroundings surroundings;

    public InteractiveShell(Session session, Surroundings surroundings) {
        this.session = session;
        this.surroundings = surroundings;
    }

    /// Talks on the terminal that the program was started in.
    public Exit run() throws Failure {
        try (var terminal = Terminals.open()) {
            return run(terminal);
        } catch (IOException e) {
            throw Failure.of("the terminal cannot be closed", "", e);
        }
    }

    /// Reads and runs lines until there are no more.
    Exit run(Terminal terminal) throws Failure {
        try (var context = new GenericApplicationContext()) {
            register(context, terminal);
            context.refresh();
            session.numberRows();
            terminal.writer().println(session.greeting());
            context.getBean(JLineShellRunner.class).run(new String[0]);
            return Exit.DONE;
        } catch (Exception e) {
            throw new Failure(Exit.FAILED, "the shell ended: " + e.getMessage(), "", e);
        }
    }

    private void register(GenericApplicationContext context, Terminal terminal) {
        var reader = Terminals.reader(terminal, new Completer(session), surroundings);
        var lines = new TerminalLines(session, terminal);
        session.commands().forEach(c -> add(context, c.name(), () -> new SessionCommand(c, lines)));
        add(context, SessionCommand.OTHERWISE, () -> SessionCommand.otherwise(lines));
        add(context, "clear", Clear::new);
        add(context, "history", () -> new History(reader.getHistory()));
        context.registerBean(CommandRegistry.class, () -> new CommandRegistry());
        context.registerBean(
                JLineShellRunner.class,
                () -> {
                    var registry = context.getBean(CommandRegistry.class);
                    var input = new PromptInput(reader);
                    input.setPromptProvider(this::prompt);
                    return new JLineShellRunner(
                            input,
                            new LineParser(name -> knows(registry, name), session::refuse),
                            registry);
                });
    }

    private static void add(
            GenericApplicationContext context, String name, Supplier<Command> bean) {
        context.registerBean(name, Command.class, bean);
    }

    private static boolean knows(CommandRegistry registry, String name) {
        return registry.getCommands().stream().anyMatch(command -> command.getName().equals(name));
    }

    private AttributedString prompt() {
        var style = AttributedStyle.DEFAULT.bold();
        return new AttributedString(
                "crossover> ", session.isColoured() ? style : AttributedStyle.DEFAULT);
    }

    /// Runs lines with the terminal's width of that moment; Ctrl-C interrupts what runs.
    private record TerminalLines(Session session, Terminal terminal)
            implements SessionCommand.Lines {
        @Override
        public void run(List<String> words) {
            var running = Thread.currentThread();
            var before = terminal.handle(Terminal.Signal.INT, _ -> running.interrupt());
            try {
                terminal.flush();
                session.run(words, terminal.getWidth());
            } finally {
                terminal.handle(Terminal.Signal.INT, before);
                Thread.interrupted();
            }
        }
    }
}
