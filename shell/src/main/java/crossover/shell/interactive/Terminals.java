package crossover.shell.interactive;

import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.desk.Folders;
import crossover.shell.desk.Surroundings;

import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// The terminal and the reader of its lines.
final class Terminals {
    private static final int REMEMBERED = 5_000;

    private Terminals() {}

    static Terminal open() throws Failure {
        try {
            return TerminalBuilder.builder().system(true).dumb(true).name("crossover").build();
        } catch (IOException e) {
            throw new Failure(
                    Exit.FAILED,
                    "the terminal cannot be used: " + e.getMessage(),
                    "give a command instead: crossover --help",
                    e);
        }
    }

    static LineReader reader(Terminal terminal, Completer completer, Surroundings surroundings) {
        var reader =
                LineReaderBuilder.builder()
                        .appName("crossover")
                        .terminal(terminal)
                        .completer(completer)
                        .parser(new DefaultParser().eofOnEscapedNewLine(true))
                        .variable(LineReader.HISTORY_SIZE, REMEMBERED)
                        .variable(LineReader.HISTORY_FILE_SIZE, REMEMBERED)
                        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                        .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
                        .option(LineReader.Option.HISTORY_IGNORE_DUPS, true)
                        .option(LineReader.Option.CASE_INSENSITIVE, true)
                        .build();
        historyFile(surroundings)
                .ifPresent(file -> reader.setVariable(LineReader.HISTORY_FILE, file));
        return reader;
    }

    /// The file of what was typed, for its owner's eyes only; none where it cannot be kept.
    private static Optional<Path> historyFile(Surroundings surroundings) {
        var file = Folders.of(surroundings).state().resolve("history");
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return Optional.of(file);
        } catch (IOException e) {
            surroundings.say(
                    "crossover: what is typed will not be remembered: `"
                            + file
                            + "` cannot be written");
            return Optional.empty();
        }
    }
}
