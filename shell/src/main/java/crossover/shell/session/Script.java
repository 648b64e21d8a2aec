package crossover.shell.session;

import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.desk.Surroundings;
import crossover.shell.words.Words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/// Commands from a pipe or a file, a line each. The first that goes wrong ends the script.
public final class Script {
    private final Session session;
    private final Surroundings surroundings;

    public Script(Session session, Surroundings surroundings) {
        this.session = session;
        this.surroundings = surroundings;
    }

    /// Runs all lines; answers how the last one ended. Nothing found is no reason to stop.
    public Exit run() {
        var in = new InputStreamReader(surroundings.streams().in(), StandardCharsets.UTF_8);
        var exit = Exit.DONE;
        try (var lines = new BufferedReader(in)) {
            var number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (isLeaving(line)) {
                    return exit;
                }
                exit = run(line);
                if (exit != Exit.DONE && exit != Exit.NOTHING) {
                    surroundings.say("  at line " + number + " of the script: " + line.strip());
                    return exit;
                }
            }
            return exit;
        } catch (IOException e) {
            return session.refuse(Failure.of("the script cannot be read", "", e));
        }
    }

    private Exit run(String line) {
        try {
            var words = Words.of(line);
            return words.isEmpty() ? Exit.DONE : session.run(words);
        } catch (Failure failure) {
            return session.refuse(failure);
        }
    }

    private static boolean isLeaving(String line) {
        return line.strip().equals("exit") || line.strip().equals("quit");
    }
}
