package crossover.shell;

import crossover.shell.answer.Exit;
import crossover.shell.desk.Surroundings;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Surroundings for a test: a folder, a day, and streams that are kept.
public final class Stage {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Surroundings.Screen screen = Surroundings.Screen.NONE;
    private String input = "";

    public Stage(Path folder) {
        this.folder = folder;
        variables.put("XDG_CACHE_HOME", folder.resolve(".cache").toString());
        variables.put("XDG_STATE_HOME", folder.resolve(".state").toString());
    }

    public Stage with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    public Stage with(Surroundings.Screen other) {
        screen = other;
        return this;
    }

    public Stage typing(String text) {
        input = text;
        return this;
    }

    public Surroundings surroundings() {
        var streams =
                new Surroundings.Streams(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Surroundings(folder, Optional.empty(), variables, streams, screen, TODAY);
    }

    /// What was printed since it was last asked.
    public String out() {
        return taken(out);
    }

    public String err() {
        return taken(err);
    }

    /// Everything since it was last asked, as it stands in a transcript.
    public String transcript(Exit exit) {
        var text = new StringBuilder(out());
        err().lines().forEach(line -> text.append("! ").append(line).append('\n'));
        if (exit != Exit.DONE) {
            text.append('[').append(exit.code()).append("]\n");
        }
        return text.toString()
                .replace(folder.toString(), "FOLDER")
                .replaceAll("library-[0-9a-f]{8}", "library-HASH")
                .replace("\r\n", "\n");
    }

    private static String taken(ByteArrayOutputStream stream) {
        var text = stream.toString(StandardCharsets.UTF_8);
        stream.reset();
        return text;
    }
}
