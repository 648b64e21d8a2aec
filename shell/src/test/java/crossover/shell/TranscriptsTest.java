package crossover.shell;

import crossover.shell.answer.Failure;
import crossover.shell.commands.Commands;
import crossover.shell.interactive.TypedShell;
import crossover.shell.session.Session;
import crossover.shell.words.Words;
import crossover.testing.Golden;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Lines and what is answered to them, word for word, in both hosts. A transcript is a file: a line
/// after `$`, then its output, `!` before what goes to the error stream, its exit code in brackets
/// unless it is 0. The library is the one that `new` writes.
class TranscriptsTest {
    private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");

    @TempDir private Path folder;

    static Stream<Path> transcripts() throws IOException {
        try (var files = Files.list(TRANSCRIPTS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void answersOneLineEach(Path transcript) throws IOException {
        StarterLibrary.layOut(folder);
        run(new Session(Commands.all(), new Stage(folder).surroundings(), List.of()), "index");
        var text = new StringBuilder();
        for (var line : lines(transcript)) {
            var stage = new Stage(folder);
            var session = new Session(Commands.all(), stage.surroundings(), List.of());
            text.append("$ crossover ").append(line).append('\n');
            text.append(stage.transcript(run(session, line)));
        }
        Golden.matches(transcript, text.toString());
    }

    private static crossover.shell.answer.Exit run(Session session, String line) {
        try {
            return session.run(Words.of(line));
        } catch (Failure failure) {
            return session.refuse(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void answersTheSameInTheInteractiveShell(Path transcript) throws IOException, Failure {
        StarterLibrary.layOut(folder);
        run(new Session(Commands.all(), new Stage(folder).surroundings(), List.of()), "index");
        var text = new StringBuilder();
        for (var line : lines(transcript)) {
            var stage = new Stage(folder);
            var exit = TypedShell.type(line, stage.surroundings());
            text.append("$ crossover ").append(line).append('\n');
            text.append(stage.transcript(exit));
        }
        if (!System.getProperty("golden", "").equals("write")) {
            Golden.matches(transcript, text.toString());
        }
    }

    private static List<String> lines(Path transcript) throws IOException {
        return Files.readAllLines(transcript).stream()
                .filter(line -> line.startsWith("$ crossover "))
                .map(line -> line.substring("$ crossover ".length()))
                .toList();
    }
}
